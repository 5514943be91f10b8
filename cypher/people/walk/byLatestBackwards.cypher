// People in the order of latest work, read backwards from the index: how many were looked at, how far that reached, who of them fits.
MATCH (person:Person)
WHERE person.byLatest > $after AND person.byLatest < $before
WITH person, person.byLatest AS key
ORDER BY key DESC LIMIT $scan
WITH person.id AS id, key,
  all(wanted IN $tokens WHERE any(token IN wanted WHERE token IN person.facets))
    AND coalesce(person.pool, 'UNASSIGNED') IN $pools
    AND coalesce(person.firstYear, 0) >= $since AND coalesce(person.firstYear, 0) <= $until AS fits
RETURN count(*) AS scanned, min(key) AS reached, collect(CASE WHEN fits THEN {id: id, key: key} END) AS found
