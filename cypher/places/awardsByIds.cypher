// The awards with these ids, in no particular order.
MATCH (award:Award)
WHERE award.id IN $ids
RETURN award.id AS id, award.nameZh AS nameZh, award.nameEn AS nameEn, award.code AS code, award.level AS level,
  award.issuer AS issuer
