// The disciplines of each of these posts.
UNWIND $ids AS asked
MATCH (:Post {id: asked})-[:NEEDS]->(thing:Discipline)
RETURN asked, thing.id AS id, thing.code AS key ORDER BY asked, key, id
