// The disciplines with these ids, in no particular order.
MATCH (discipline:Discipline)
WHERE discipline.id IN $ids
RETURN discipline.id AS id, discipline.nameZh AS nameZh, discipline.nameEn AS nameEn, discipline.scheme AS scheme,
  discipline.code AS code, discipline.stem AS stem, discipline.people AS headcount
