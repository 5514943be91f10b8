// Each of these people's patents, standards and the like by $asOf, from behind $after on, at most $first apiece: newest first.
UNWIND $ids AS personId
CALL (personId) {
  MATCH (:Person {id: personId})-[:AUTHORED]->(output:Output)
  WITH output, coalesce(output.publishedOn, toString(output.year), '') AS published
  WHERE published <= $asOf AND published + ' ' + output.id < $after
  RETURN output, published + ' ' + output.id AS cursor
  ORDER BY cursor DESC LIMIT $first
}
RETURN personId, cursor, output.id AS id, output.title AS title, output.year AS year,
  output.publishedOn AS publishedOn, output.language AS language, output.kind AS kind, output.number AS number,
  output.status AS status, output.substitutesPaper AS substitutesPaper, $asOf AS asOf
