// Of people of these pools, the first $most who fit: how many (the token *), and how many bear each facet.
// scan: a label that only this pool has, and no more of it than $scan.
CALL () {
  UNWIND [value IN $values WHERE value = 'INTERNATIONAL'] AS pool
  MATCH (person:Person:InternationalPool) USING SCAN person:InternationalPool
  RETURN person
  UNION ALL
  UNWIND [value IN $values WHERE value = 'OVERSEAS_CHINESE'] AS pool
  MATCH (person:Person:OverseasChinesePool) USING SCAN person:OverseasChinesePool
  RETURN person
  UNION ALL
  UNWIND [value IN $values WHERE value = 'DOMESTIC'] AS pool
  MATCH (person:Person:DomesticPool) USING SCAN person:DomesticPool
  RETURN person
  UNION ALL
  UNWIND [value IN $values WHERE value = 'UNASSIGNED'] AS pool
  MATCH (person:Person:UnassignedPool) USING SCAN person:UnassignedPool
  RETURN person
}
WITH person LIMIT $scan
WHERE all(wanted IN $tokens WHERE any(token IN wanted WHERE token IN person.facets))
    AND coalesce(person.pool, 'UNASSIGNED') IN $pools
    AND coalesce(person.firstYear, 0) >= $since AND coalesce(person.firstYear, 0) <= $until
WITH person LIMIT $most
UNWIND ['*'] + CASE WHEN $facets THEN coalesce(person.facets, []) + ['o:' + coalesce(person.pool, 'UNASSIGNED'), 'y:' + coalesce(toString(person.firstYear), '')] ELSE [] END AS token
RETURN token, count(*) AS people
