// A small set of people, those of these pools: how many fit, and the wanted end of them by their rank key.
// scan: a label that only this pool has; a pool too large for it never comes this way.
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
WITH person LIMIT 20000
WHERE all(wanted IN $tokens WHERE any(token IN wanted WHERE token IN person.facets))
    AND coalesce(person.pool, 'UNASSIGNED') IN $pools
    AND coalesce(person.firstYear, 0) >= $since AND coalesce(person.firstYear, 0) <= $until
WITH person.id AS id, person[$order] AS key
ORDER BY key
WITH collect({id: id, key: key}) AS people
WITH size(people) AS matches, [one IN people WHERE one.key > $after AND one.key < $before] AS between
RETURN matches, CASE WHEN $backwards THEN between[-$want..] ELSE between[..$want] END AS found
