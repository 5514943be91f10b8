// The disciplines of each of these catalogue entries.
UNWIND $ids AS asked
MATCH (:CatalogueEntry {id: asked})-[:NEEDS]->(thing:Discipline)
RETURN asked, thing.id AS id, thing.code AS key ORDER BY asked, key, id
