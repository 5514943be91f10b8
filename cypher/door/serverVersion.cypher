// The version of the database server, `5.26.30` or `2026.08.1`.
CALL dbms.components() YIELD name, versions
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version
