// The degrees these people had taken, or were taking, by $asOf: the latest first. Most are dated by their end alone.
MATCH (person:Person)-[study:EDUCATED_AT]->(school:Institution)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(study.from, study.to, '') <= $asOf
RETURN person.id AS personId, school.id AS institutionId, school.nameZh AS nameZh, school.nameEn AS nameEn,
  study.role AS level, study.field AS field, study.stem AS stem,
  study.thesis AS thesis, study.mode AS mode, study.taughtIn AS taughtIn, study.from AS from,
  CASE WHEN study.to <= $asOf THEN study.to END AS to, coalesce(study.from, study.to) IS NULL AS undated
ORDER BY coalesce(study.to, study.from, '') DESC, institutionId
