// A small set of people, those of these countries: how many fit, and the wanted end of them by their rank key.
MATCH (person:Person)
WHERE person.country IN $values
WITH person LIMIT 20000
WHERE all(wanted IN $tokens WHERE any(token IN wanted WHERE token IN person.facets))
    AND coalesce(person.pool, 'UNASSIGNED') IN $pools
    AND coalesce(person.firstYear, 0) >= $since AND coalesce(person.firstYear, 0) <= $until
WITH person.id AS id, person[$order] AS key
ORDER BY key
WITH collect({id: id, key: key}) AS people
WITH size(people) AS matches, [one IN people WHERE one.key > $after AND one.key < $before] AS between
RETURN matches, CASE WHEN $backwards THEN between[-$want..] ELSE between[..$want] END AS found
