// The fields these people worked in by $asOf, the weightiest first.
MATCH (person:Person)-[field:WORKS_IN]->(discipline:Discipline)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(field.from, '') <= $asOf
RETURN person.id AS personId, discipline.id AS disciplineId, discipline.nameZh AS nameZh,
  discipline.nameEn AS nameEn, field.weight AS weight
ORDER BY coalesce(weight, 0.0) DESC, disciplineId
