// What each of these institutions is a part of.
UNWIND $ids AS asked
MATCH (:Institution {id: asked})-[:PART_OF]->(thing:Institution)
RETURN asked, thing.id AS id ORDER BY asked, id
