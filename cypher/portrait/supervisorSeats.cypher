// The stations where these people supervise or supervised postdocs, as it stood at $asOf: what is current first. Free places are known for today alone.
MATCH (person:Person)-[part:SUPERVISES_AT]->(thing:Station)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(part.from, '') <= $asOf
WITH person, part, thing, part.from AS from, part.to AS ended
RETURN person.id AS personId, thing.id AS thingId, part.capacity AS capacity, CASE WHEN $asOf = '9999-12-31' THEN part.free END AS free,
  from, CASE WHEN ended <= $asOf THEN ended END AS to,
  coalesce(ended, '9999') >= $on AS current, from IS NULL AS undated
ORDER BY current DESC, coalesce(from, '') DESC, thingId
