// The regions that each of these institutions belongs to, by code.
UNWIND $ids AS asked
MATCH (:Institution {id: asked})-[:IN_REGION]->(thing:Region)
RETURN asked, thing.code AS code, thing.nameZh AS nameZh, thing.nameEn AS nameEn, thing.kind AS kind ORDER BY asked, code
