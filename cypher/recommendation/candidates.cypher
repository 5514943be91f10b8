// What ranking asks about each of these people, in no particular order.
MATCH (person:Person)
WHERE person.id IN $ids
RETURN person.id AS id, person.lastYear AS lastYear, person.availability AS availability,
  [(person)-[field:WORKS_IN]->(discipline:Discipline) | {discipline: discipline.id, weight: coalesce(field.weight, 0.0)}] AS fields,
  [(person)-[post:AFFILIATED_WITH]->(house:Institution) WHERE post.to IS NULL | house.id] AS houses
