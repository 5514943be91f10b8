// The teams with these ids, each with the institution it works at, in no particular order.
MATCH (team:Team)
WHERE team.id IN $ids
OPTIONAL MATCH (team)-[:BASED_AT]->(base:Institution)
RETURN team.id AS id, team.nameZh AS nameZh, team.nameEn AS nameEn, team.focus AS focus, team.from AS from,
  team.to AS to, min(base.id) AS institutionId
