// The industries that each of these posts belongs to, by code.
UNWIND $ids AS asked
MATCH (:Post {id: asked})-[:IN_INDUSTRY]->(thing:Industry)
RETURN asked, thing.code AS code, thing.nameZh AS nameZh, thing.nameEn AS nameEn ORDER BY asked, code
