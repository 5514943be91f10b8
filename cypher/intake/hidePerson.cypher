// A person opts out: no label, no key and no facet leads to them any more. What they counted in, and who supervised them.
MATCH (person:Person {id: $id})
SET person.withheldOn = $on
WITH person, coalesce(person.facets, []) AS facets,
  COLLECT { MATCH (supervisor:Person)-[:SUPERVISED {role: 'POSTDOC'}]->(person) RETURN DISTINCT supervisor.id } AS supervisors
CALL (person) {
  MATCH (person)-[works:WORKS_IN]->(:Discipline)
  REMOVE works.byName, works.byHIndex
}
CALL (person) {
  MATCH (person)-[seat:SUPERVISES_AT]->(:Station)
  REMOVE seat.free
}
REMOVE person.facets, person.byName, person.byHIndex, person.byCitations, person.byLatest,
  person:Person:InternationalPool:OverseasChinesePool:DomesticPool:UnassignedPool
SET person:Withheld
RETURN facets, supervisors
