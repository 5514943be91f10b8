// What ties each candidate to a house and its parts: working there now, or joint outputs since a year with its people.
UNWIND $candidates AS candidateId
MATCH (candidate:Person {id: candidateId})
MATCH (house:Institution {id: $institution})
CALL (candidate, house) {
  MATCH (candidate)-[post:AFFILIATED_WITH]->(place:Institution)
  WHERE post.to IS NULL AND (place = house OR (place)-[:PART_OF]->(house))
  RETURN 'SAME_INSTITUTION' AS kind, null AS personId, count(DISTINCT place) AS times,
    max(post.from) AS latest, collect(DISTINCT place.id)[..3] AS evidence
  UNION ALL
  MATCH (candidate)-[:AUTHORED]->(output:Paper|Output)<-[:AUTHORED]-(insider:Person)
  WHERE output.year >= $since AND insider <> candidate
  WITH house, insider, collect(DISTINCT output) AS outputs
  WHERE EXISTS {
    MATCH (insider)-[post:AFFILIATED_WITH]->(place:Institution)
    WHERE post.to IS NULL AND (place = house OR (place)-[:PART_OF]->(house))
  }
  RETURN 'COAUTHOR' AS kind, insider.id AS personId, size(outputs) AS times,
    toString(reduce(latest = 0, output IN outputs | CASE WHEN output.year > latest THEN output.year ELSE latest END)) AS latest,
    [output IN outputs | output.id][..3] AS evidence
}
WITH candidateId, personId, kind, times, latest, evidence
WHERE times > 0
RETURN candidateId, personId, kind, times, latest, evidence
