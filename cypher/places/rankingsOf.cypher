// Where each of these institutions stands in the lists that rank it, the latest year first.
UNWIND $ids AS asked
MATCH (:Institution {id: asked})-[ranked:RANKED]->(list:RankingList)
RETURN asked, list.code AS list, coalesce(list.nameZh, list.code) AS nameZh, coalesce(list.nameEn, list.code) AS nameEn,
  toInteger(left(ranked.from, 4)) AS year, ranked.rank AS rank
ORDER BY asked, year DESC, list
