// What the figures of these persons are made of.
UNWIND $ids AS personId
MATCH (person:Person {id: personId})
RETURN person.id AS id, person.name AS name, person.nameZh AS nameZh, person.nameEn AS nameEn,
  person.sortName AS sortName, coalesce(person.facets, []) AS facets,
  COLLECT {
    MATCH (person)-[:AUTHORED]->(paper:Paper) WHERE paper.retractedOn IS NULL
    RETURN [paper.year, paper.citations]
  } AS papers,
  COLLECT { MATCH (person)-[:AUTHORED]->(output:Output) RETURN output.year } AS outputYears,
  COLLECT {
    MATCH (person)-[works:AFFILIATED_WITH]->(house:Institution)
    WHERE coalesce(works.from, '') <= $today AND coalesce(works.to, '9999') >= $today
    RETURN {
      id: house.id, country: house.country, region: house.region, since: works.from, fullTime: works.fullTime,
      within: COLLECT { MATCH (house)-[:PART_OF*1..8]->(whole:Institution) RETURN DISTINCT whole.id }
    }
  } AS houses,
  COLLECT {
    MATCH (person)-[holds:HOLDS_TITLE]->(title:Title)
    WHERE coalesce(holds.from, '') <= $today AND coalesce(holds.to, '9999') >= $today
    RETURN DISTINCT title.level
  } AS titleLevels,
  COLLECT { MATCH (person)-[:WORKS_IN]->(field:Discipline) RETURN field.id ORDER BY field.id } AS disciplines,
  COLLECT {
    MATCH (person)-[:SELECTED_FOR {result: 'SELECTED'}]->(:ProgrammeEdition)-[:EDITION_OF]->(programme:Programme)
    RETURN DISTINCT programme.id
  } AS programmes,
  EXISTS { (person)-[:EDUCATED_AT]->(:Institution) } AS hasDegree,
  EXISTS { MATCH (person)-[held:HOLDS_TITLE]->(:Title) WHERE coalesce(held.from, '') <= $today } OR
  EXISTS { MATCH (person)-[held:SKILLED_AS]->(:Occupation) WHERE coalesce(held.from, '') <= $today } AS hasTitle,
  EXISTS { (person)-[:AUTHORED]->(:Paper|Output) } AS hasOutput,
  (person.orcid IS NOT NULL OR EXISTS { (person)-[:IDENTIFIED_BY]->(:Identifier) }) AS hasIdentifier
