// The identifiers of these people beside their ORCIDs, by scheme and value.
MATCH (person:Person)-[:IDENTIFIED_BY]->(identifier:Identifier)
USING INDEX person:Person(id)
WHERE person.id IN $ids
RETURN person.id AS personId, identifier.scheme AS scheme, identifier.value AS value
ORDER BY scheme, value
