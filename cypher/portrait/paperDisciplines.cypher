// The fields these papers belong to, the weightiest first.
MATCH (work:Paper)-[about:ABOUT]->(discipline:Discipline)
USING INDEX work:Paper(id)
WHERE work.id IN $ids
RETURN work.id AS workId, discipline.id AS disciplineId
ORDER BY coalesce(about.weight, 0.0) DESC, disciplineId
