// The events with these ids, in no particular order.
MATCH (event:Event)
WHERE event.id IN $ids
RETURN event.id AS id, event.nameZh AS nameZh, event.nameEn AS nameEn, event.kind AS kind, event.on AS heldOn,
  event.city AS city
