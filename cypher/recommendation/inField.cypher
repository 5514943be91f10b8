// People of one discipline, those who work most in it first.
MATCH (person:Person)-[field:WORKS_IN]->(:Discipline {id: $discipline})
RETURN person.id AS personId, coalesce(field.weight, 0.0) AS weight
ORDER BY weight DESC, personId
LIMIT $most
