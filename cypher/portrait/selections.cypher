// The programme editions these people were chosen for by $asOf: what is current first. Who was not chosen is not told.
MATCH (person:Person)-[part:SELECTED_FOR]->(thing:ProgrammeEdition)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND part.result = 'SELECTED' AND coalesce(part.from, toString(thing.year), '') <= $asOf
WITH person, part, thing, coalesce(part.from, toString(thing.year)) AS from, part.to AS ended
RETURN person.id AS personId, thing.id AS thingId, part.track AS track,
  from, CASE WHEN ended <= $asOf THEN ended END AS to,
  coalesce(ended, '9999') >= $on AS current, from IS NULL AS undated
ORDER BY current DESC, coalesce(from, '') DESC, thingId
