// Everybody who was ever at these institutions or at a part of them.
UNWIND $institutions AS institutionId
MATCH (:Institution {id: institutionId})<-[:PART_OF*0..8]-(part:Institution)
MATCH (person:Person)-[:AFFILIATED_WITH]->(part)
RETURN DISTINCT person.id AS id
