// The posts with these ids, each with its employer, in no particular order.
MATCH (post:Post)
WHERE post.id IN $ids
OPTIONAL MATCH (post)-[:OFFERED_BY]->(employer:Institution)
RETURN post.id AS id, post.nameZh AS nameZh, post.nameEn AS nameEn, post.kind AS kind, post.postType AS postType,
  post.grade AS grade, post.requirements AS requirements, post.minDegree AS minDegree, post.payFrom AS payFrom,
  post.payTo AS payTo, post.opensOn AS opensOn, post.closesOn AS closesOn, post.special AS special,
  post.headcount AS headcount, min(employer.id) AS institutionId
