// How large the set behind each filter value is, counted to $cap where counting costs; a discipline comes with its narrower ones.
// withheld: degrees are read off the store, to choose a way in; they are never shown.
CALL () {
  CALL () { MATCH (person:Person) RETURN count(person) AS size }
  RETURN 'everybody' AS filter, '' AS value, size
  UNION ALL
  CALL () { MATCH (person:InternationalPool) RETURN count(person) AS size }
  RETURN 'pool' AS filter, 'INTERNATIONAL' AS value, size
  UNION ALL
  CALL () { MATCH (person:OverseasChinesePool) RETURN count(person) AS size }
  RETURN 'pool' AS filter, 'OVERSEAS_CHINESE' AS value, size
  UNION ALL
  CALL () { MATCH (person:DomesticPool) RETURN count(person) AS size }
  RETURN 'pool' AS filter, 'DOMESTIC' AS value, size
  UNION ALL
  CALL () { MATCH (person:UnassignedPool) RETURN count(person) AS size }
  RETURN 'pool' AS filter, 'UNASSIGNED' AS value, size
  UNION ALL
  UNWIND $disciplines AS asked
  MATCH (:Discipline {id: asked})<-[:BROADER*0..1]-(field:Discipline)
  WHERE $narrower OR field.id = asked
  WITH DISTINCT field
  RETURN 'discipline' AS filter, field.id AS value, COUNT { (field)<-[:WORKS_IN]-() } AS size
  UNION ALL
  UNWIND $institutions AS value
  MATCH (:Institution {id: value})<-[:PART_OF*0..8]-(part:Institution)
  RETURN 'institution' AS filter, value, sum(COUNT { (part)<-[:AFFILIATED_WITH]-() }) AS size
  UNION ALL
  UNWIND $programmes AS value
  MATCH (:Programme {id: value})<-[:EDITION_OF]-(edition:ProgrammeEdition)
  RETURN 'programme' AS filter, value, sum(COUNT { (edition)<-[:SELECTED_FOR]-() }) AS size
  UNION ALL
  UNWIND $countries AS value
  CALL (value) { MATCH (person:Person {country: value}) WITH person LIMIT $cap RETURN count(*) AS size }
  RETURN 'country' AS filter, value, size
  UNION ALL
  UNWIND $regions AS value
  CALL (value) { MATCH (person:Person {region: value}) WITH person LIMIT $cap RETURN count(*) AS size }
  RETURN 'region' AS filter, value, size
  UNION ALL
  UNWIND $regionCountries AS value
  CALL (value) { MATCH (person:Person {country: value}) WITH person LIMIT $cap RETURN count(*) AS size }
  RETURN 'region' AS filter, value, size
  UNION ALL
  UNWIND $titleLevels AS value
  CALL (value) { MATCH (person:Person {titleLevel: value}) WITH person LIMIT $cap RETURN count(*) AS size }
  RETURN 'titleLevel' AS filter, value, size
  UNION ALL
  UNWIND $careers AS career
  CALL (career) {
    MATCH (person:Person) WHERE person.firstYear >= career.since AND person.firstYear <= career.until
    WITH person LIMIT $cap RETURN count(*) AS size
  }
  RETURN 'careerAge' AS filter, '' AS value, size
}
RETURN filter, value, size
