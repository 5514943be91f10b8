// The events these people had been at by $asOf, the latest first.
MATCH (person:Person)-[was:ATTENDED]->(event:Event)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(was.from, event.on, '') <= $asOf
RETURN person.id AS personId, event.id AS eventId, was.role AS role, was.result AS result
ORDER BY coalesce(was.from, event.on, '') DESC, eventId
