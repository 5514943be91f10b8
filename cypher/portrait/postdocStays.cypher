// The stations where these people are or were postdocs, as it stood at $asOf: what is current first.
MATCH (person:Person)-[part:STAYED_AT]->(thing:Station)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(part.from, '') <= $asOf
WITH person, part, thing, part.from AS from, part.to AS ended
RETURN person.id AS personId, thing.id AS thingId, part.track AS track, part.fullTime AS fullTime,
  from, CASE WHEN ended <= $asOf THEN ended END AS to,
  coalesce(ended, '9999') >= $on AS current, from IS NULL AS undated
ORDER BY current DESC, coalesce(from, '') DESC, thingId
