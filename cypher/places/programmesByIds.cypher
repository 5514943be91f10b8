// The programmes with these ids, in no particular order.
MATCH (programme:Programme)
WHERE programme.id IN $ids
RETURN programme.id AS id, programme.nameZh AS nameZh, programme.nameEn AS nameEn, programme.code AS code,
  programme.sponsor AS sponsor, programme.level AS level, programme.aliasNames AS aliasNames,
  programme.aliasFroms AS aliasFroms, programme.aliasTos AS aliasTos
