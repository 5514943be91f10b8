// Others of the fields beside the main one, under the same wider field, whose careers began within some years.
MATCH (person:Person {id: $person})-[own:WORKS_IN]->(main:Discipline)-[:BROADER]->(wider:Discipline)
WITH person, main, wider, own
ORDER BY coalesce(own.weight, 0.0) DESC, main.id
LIMIT 1
MATCH (wider)<-[:BROADER]-(field:Discipline)<-[:WORKS_IN]-(peer:Person)
WHERE peer <> person AND peer.firstYear >= person.firstYear - $years AND peer.firstYear <= person.firstYear + $years
WITH DISTINCT peer, wider
RETURN peer.id AS id, wider.id AS discipline
ORDER BY id
LIMIT $most
