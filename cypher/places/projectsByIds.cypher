// The projects with these ids, each with the institution that carries it, in no particular order.
MATCH (project:Project)
WHERE project.id IN $ids
OPTIONAL MATCH (project)-[:HOSTED_BY]->(host:Institution)
RETURN project.id AS id, project.nameZh AS nameZh, project.nameEn AS nameEn, project.title AS title,
  project.funder AS funder, project.level AS level, project.from AS from, project.to AS to,
  project.amount AS amount, project.knowledgeRenewal AS knowledgeRenewal, min(host.id) AS institutionId
