// The fields these outputs belong to, the weightiest first.
MATCH (work:Output)-[about:ABOUT]->(discipline:Discipline)
USING INDEX work:Output(id)
WHERE work.id IN $ids
RETURN work.id AS workId, discipline.id AS disciplineId
ORDER BY coalesce(about.weight, 0.0) DESC, disciplineId
