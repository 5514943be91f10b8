// The standings these people were given, as it stood at $asOf, the latest first.
MATCH (person:Person)-[held:DESIGNATED]->(designation:Designation)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(held.from, '') <= $asOf
RETURN person.id AS personId, designation.id AS id, designation.code AS code, designation.nameZh AS nameZh, designation.nameEn AS nameEn,
  held.from AS from, CASE WHEN held.to <= $asOf THEN held.to END AS to,
  coalesce(held.to, '9999') >= $on AS current, held.from IS NULL AS undated
ORDER BY current DESC, coalesce(from, '') DESC, code
