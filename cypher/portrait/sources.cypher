// Who says what about these people, the most trusted first.
MATCH (person:Person)-[said:DESCRIBED_BY]->(source:Source)
USING INDEX person:Person(id)
WHERE person.id IN $ids
RETURN person.id AS personId, source.code AS code, source.id AS id, source.nameZh AS nameZh, source.nameEn AS nameEn,
  [group IN said.groups WHERE group IN $groups] AS groups, coalesce(said.retrievedOn, source.retrievedOn) AS retrievedOn,
  coalesce(said.confidence, source.confidence) AS confidence,
  coalesce(said.lawfulBasis, source.lawfulBasis) AS lawfulBasis
ORDER BY coalesce(confidence, 0.0) DESC, code
