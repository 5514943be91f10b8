// Where these people work or worked, as it stood at $asOf: what is current first, then the newest.
MATCH (person:Person)-[post:AFFILIATED_WITH]->(house:Institution)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(post.from, '') <= $asOf
RETURN person.id AS personId, house.id AS institutionId, house.nameZh AS nameZh, house.nameEn AS nameEn,
  post.role AS role, post.department AS department,
  post.postKind AS postKind, post.fullTime AS fullTime, post.from AS from,
  CASE WHEN post.to <= $asOf THEN post.to END AS to,
  coalesce(post.to, '9999') >= $on AS current, post.from IS NULL AS undated
ORDER BY current DESC, coalesce(from, '') DESC, institutionId
