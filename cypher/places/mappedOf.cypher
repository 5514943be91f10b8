// The same or nearly the same disciplines as each of these in other schemes, whichever side says so.
UNWIND $ids AS asked
MATCH (:Discipline {id: asked})-[same:EXACT_MATCH|CLOSE_MATCH]-(thing:Discipline)
WITH asked, thing, collect(type(same)) AS kinds
RETURN asked, thing.id AS id, CASE WHEN 'EXACT_MATCH' IN kinds THEN 'EXACT' ELSE 'CLOSE' END AS match,
  thing.scheme + ' ' + thing.code AS key
ORDER BY asked, match DESC, key
