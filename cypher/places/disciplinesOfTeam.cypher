// The disciplines of each of these teams.
UNWIND $ids AS asked
MATCH (:Team {id: asked})-[:ABOUT]->(thing:Discipline)
RETURN asked, thing.id AS id, thing.code AS key ORDER BY asked, key, id
