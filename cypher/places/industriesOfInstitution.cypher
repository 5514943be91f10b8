// The industries that each of these institutions belongs to, by code.
UNWIND $ids AS asked
MATCH (:Institution {id: asked})-[:IN_INDUSTRY]->(thing:Industry)
RETURN asked, thing.code AS code, thing.nameZh AS nameZh, thing.nameEn AS nameEn ORDER BY asked, code
