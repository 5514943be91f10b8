// All that stands on one person themselves, opted out or not, and who gave their names.
MATCH (person:Person|Withheld {id: $id})
RETURN person.id AS id, person.withheldOn AS withheldOn, properties(person) AS facts,
  COLLECT {
    MATCH (person)-[said:DESCRIBED_BY]->(source:Source)
    WHERE 'NAMES' IN said.groups
    RETURN coalesce(source.nameZh, source.nameEn, source.code) ORDER BY source.code
  } AS sources
