// The model version after it was written down.
MERGE (version:GraphVersion {id: 'ver_graph'})
SET version.number = $number, version.digest = $digest, version.at = $at
RETURN version.number AS number
