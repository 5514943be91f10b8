// The professional titles of these people as it stood at $asOf, the latest first.
MATCH (person:Person)-[held:HOLDS_TITLE]->(title:Title)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(held.from, '') <= $asOf
RETURN person.id AS personId, title.id AS id, title.nameZh AS nameZh, title.nameEn AS nameEn, title.level AS level,
  title.series AS series, title.seriesZh AS seriesZh, title.seriesEn AS seriesEn, held.route AS route,
  held.speciality AS speciality, held.from AS from, CASE WHEN held.to <= $asOf THEN held.to END AS to,
  coalesce(held.to, '9999') >= $on AS current, held.from IS NULL AS undated
ORDER BY current DESC, coalesce(from, '') DESC, id
