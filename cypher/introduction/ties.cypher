// The strongest ties of each person, at most $most apiece: supervision first, then joint outputs, latest first.
UNWIND $ids AS personId
CALL (personId) {
  MATCH (person:Person {id: personId})-[tie:SUPERVISED]-(other:Person)
  RETURN other.id AS otherId, other.name AS otherName, 'SUPERVISION' AS kind, count(tie) AS times,
    min(coalesce(tie.from, tie.to)) AS first, max(coalesce(tie.to, tie.from)) AS latest, [] AS evidence
  UNION ALL
  MATCH (person:Person {id: personId})-[:AUTHORED]->(output:Paper|Output)
  WITH person, output
  ORDER BY output.year DESC
  LIMIT $outputs
  MATCH (output)<-[:AUTHORED]-(other:Person)
  WHERE other <> person
  WITH other, output
  ORDER BY output.year DESC
  WITH other, collect(output) AS outputs
  ORDER BY size(outputs) DESC, other.id
  LIMIT $most
  RETURN other.id AS otherId, other.name AS otherName, 'COAUTHOR' AS kind, size(outputs) AS times,
    toString(outputs[-1].year) AS first, toString(outputs[0].year) AS latest,
    [output IN outputs | output.id][..3] AS evidence
}
RETURN personId, otherId, otherName, kind, times, first, latest, evidence
