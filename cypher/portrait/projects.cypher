// The projects these people lead or work in, as it stood at $asOf: what is current first. Who has no dates of their own has the project's.
MATCH (person:Person)-[part:TAKES_PART_IN]->(thing:Project)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(part.from, thing.from, '') <= $asOf
WITH person, part, thing, coalesce(part.from, thing.from) AS from, coalesce(part.to, thing.to) AS ended
RETURN person.id AS personId, thing.id AS thingId, part.role AS role,
  from, CASE WHEN ended <= $asOf THEN ended END AS to,
  coalesce(ended, '9999') >= $on AS current, from IS NULL AS undated
ORDER BY current DESC, coalesce(from, '') DESC, thingId
