// The disciplines of each of these projects.
UNWIND $ids AS asked
MATCH (:Project {id: asked})-[:ABOUT]->(thing:Discipline)
RETURN asked, thing.id AS id, thing.code AS key ORDER BY asked, key, id
