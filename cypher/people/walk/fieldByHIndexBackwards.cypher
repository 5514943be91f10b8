// People of each field in the order of h-index, read backwards from the edges' index: how many were looked at, how far, who fits.
UNWIND $ids AS asked
MATCH (:Discipline {id: asked})<-[:BROADER*0..1]-(field:Discipline)
WHERE $narrower OR field.id = asked
CALL (field) {
  MATCH (person:Person)-[edge:WORKS_IN]->(:Discipline)
  WHERE edge.byHIndex > field.id + $after AND edge.byHIndex < field.id + $before
  WITH person, edge.byHIndex AS rank
  ORDER BY rank DESC LIMIT $scan
  WITH person.id AS id, person.byHIndex AS key,
    all(wanted IN $tokens WHERE any(token IN wanted WHERE token IN person.facets))
      AND coalesce(person.pool, 'UNASSIGNED') IN $pools
      AND coalesce(person.firstYear, 0) >= $since AND coalesce(person.firstYear, 0) <= $until AS fits
  RETURN count(*) AS scanned, min(key) AS reached, collect(CASE WHEN fits THEN {id: id, key: key} END) AS found
}
RETURN asked, scanned, reached, found
