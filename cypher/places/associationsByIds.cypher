// The associations with these ids, in no particular order.
MATCH (association:Association)
WHERE association.id IN $ids
RETURN association.id AS id, association.nameZh AS nameZh, association.nameEn AS nameEn, association.kind AS kind
