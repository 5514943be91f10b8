// What ties each candidate to the people named: joint outputs since a year, supervision ever, one house now.
UNWIND $people AS personId
MATCH (named:Person {id: personId})
CALL (named) {
  MATCH (named)-[:AUTHORED]->(output:Paper|Output)<-[:AUTHORED]-(other:Person)
  WHERE output.year >= $since AND other.id IN $candidates AND other <> named
  RETURN other.id AS candidateId, 'COAUTHOR' AS kind, count(DISTINCT output) AS times,
    toString(max(output.year)) AS latest, collect(DISTINCT output.id)[..3] AS evidence
  UNION ALL
  MATCH (named)-[tie:SUPERVISED]-(other:Person)
  WHERE other.id IN $candidates
  RETURN other.id AS candidateId, 'SUPERVISION' AS kind, count(tie) AS times,
    max(coalesce(tie.to, tie.from)) AS latest, [] AS evidence
  UNION ALL
  UNWIND $candidates AS candidateId
  MATCH (other:Person {id: candidateId})
  WHERE other <> named
  MATCH (other)-[theirs:AFFILIATED_WITH]->(house:Institution)
  WHERE theirs.to IS NULL
  MATCH (named)-[ours:AFFILIATED_WITH]->(house)
  WHERE ours.to IS NULL
  RETURN candidateId, 'SAME_INSTITUTION' AS kind, count(DISTINCT house) AS times,
    max(theirs.from) AS latest, collect(DISTINCT house.id)[..3] AS evidence
}
RETURN candidateId, personId, kind, times, latest, evidence
