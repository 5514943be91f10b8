// The narrower disciplines of each of these, in the same scheme, by their code.
UNWIND $ids AS asked
MATCH (:Discipline {id: asked})<-[:BROADER]-(thing:Discipline)
RETURN asked, thing.id AS id, thing.code AS key ORDER BY asked, key, id
