// The skill levels these people held by $asOf, the latest first.
MATCH (person:Person)-[held:SKILLED_AS]->(occupation:Occupation)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(held.from, '') <= $asOf
RETURN person.id AS personId, occupation.id AS id, occupation.nameZh AS nameZh, occupation.nameEn AS nameEn,
  occupation.code AS code,
  held.role AS level, held.kind AS kind, held.from AS from, held.from IS NULL AS undated
ORDER BY coalesce(from, '') DESC, id, level
