// Of people who are or were at these institutions or their parts, the first $most who fit: how many (the token *), and how many bear each facet.
UNWIND $values AS value
MATCH (:Institution {id: value})<-[:PART_OF*0..8]-(part:Institution)
MATCH (part)<-[:AFFILIATED_WITH]-(person:Person)
WITH DISTINCT person LIMIT $scan
WHERE all(wanted IN $tokens WHERE any(token IN wanted WHERE token IN person.facets))
    AND coalesce(person.pool, 'UNASSIGNED') IN $pools
    AND coalesce(person.firstYear, 0) >= $since AND coalesce(person.firstYear, 0) <= $until
WITH person LIMIT $most
UNWIND ['*'] + CASE WHEN $facets THEN coalesce(person.facets, []) + ['o:' + coalesce(person.pool, 'UNASSIGNED'), 'y:' + coalesce(toString(person.firstYear), '')] ELSE [] END AS token
RETURN token, count(*) AS people
