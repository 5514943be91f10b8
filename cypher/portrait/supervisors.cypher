// Who supervised these people, for a PhD or as postdocs, as it stood at $asOf: what is current first, then the newest.
MATCH (other:Person)-[bond:SUPERVISED]->(person:Person)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(bond.from, '') <= $asOf
RETURN person.id AS personId, other.id AS otherId, other.name AS name, bond.role AS kind,
  bond.institution AS institutionId, bond.station AS stationId, bond.from AS from,
  CASE WHEN bond.to <= $asOf THEN bond.to END AS to,
  coalesce(bond.to, '9999') >= $on AS current, bond.from IS NULL AS undated, $asOf AS asOf
ORDER BY current DESC, coalesce(from, '') DESC, otherId
