// The teams these people lead or belong to, as it stood at $asOf: what is current first. Who has no dates of their own has the team's.
MATCH (person:Person)-[part:MEMBER_OF]->(thing:Team)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(part.from, thing.from, '') <= $asOf
WITH person, part, thing, coalesce(part.from, thing.from) AS from, coalesce(part.to, thing.to) AS ended
RETURN person.id AS personId, thing.id AS thingId, part.role AS role, part.core AS core,
  from, CASE WHEN ended <= $asOf THEN ended END AS to,
  coalesce(ended, '9999') >= $on AS current, from IS NULL AS undated
ORDER BY current DESC, coalesce(from, '') DESC, thingId
