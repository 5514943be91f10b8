// The professional certificates of these people as it stood at $asOf, the latest first.
MATCH (person:Person)-[held:CERTIFIED]->(certificate:Certificate)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(held.from, '') <= $asOf
RETURN person.id AS personId, certificate.id AS id, certificate.nameZh AS nameZh, certificate.nameEn AS nameEn,
  certificate.code AS code,
  certificate.issuer AS issuer, certificate.country AS country, held.verification AS verification, held.from AS from,
  CASE WHEN held.to <= $asOf THEN held.to END AS to,
  coalesce(held.to, '9999') >= $on AS current, held.from IS NULL AS undated
ORDER BY current DESC, coalesce(from, '') DESC, id
