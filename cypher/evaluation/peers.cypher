// Others of the same main field whose careers began within some years of each other, at most $most.
MATCH (person:Person {id: $person})-[own:WORKS_IN]->(discipline:Discipline)
WITH person, discipline, own
ORDER BY coalesce(own.weight, 0.0) DESC, discipline.id
LIMIT 1
MATCH (peer:Person)-[field:WORKS_IN]->(discipline)
WHERE peer <> person AND peer.firstYear >= person.firstYear - $years AND peer.firstYear <= person.firstYear + $years
RETURN peer.id AS id, discipline.id AS discipline
ORDER BY field.byName
LIMIT $most
