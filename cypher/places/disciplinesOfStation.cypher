// The disciplines of each of these stations.
UNWIND $ids AS asked
MATCH (:Station {id: asked})-[:ABOUT]->(thing:Discipline)
RETURN asked, thing.id AS id, thing.code AS key ORDER BY asked, key, id
