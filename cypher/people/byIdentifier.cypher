// Who bears each of these identifiers.
UNWIND $ids AS identifierId
MATCH (identifier:Identifier {id: identifierId})
MATCH (person:Person)-[:IDENTIFIED_BY]->(identifier)
RETURN DISTINCT identifierId AS identifier, person.id AS personId
