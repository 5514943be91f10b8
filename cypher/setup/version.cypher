// The model version this database is in, and the digest of what was set up; no row when it never was.
MATCH (version:GraphVersion {id: 'ver_graph'})
RETURN version.number AS number, version.digest AS digest
