// How many outputs other than papers each of these people had by $asOf, and from which years, in no particular order.
UNWIND $ids AS personId
CALL (personId) {
  MATCH (:Person {id: personId})-[:AUTHORED]->(output:Output)
  WHERE coalesce(output.publishedOn, toString(output.year), '') <= $asOf
  RETURN count(*) AS outputs, min(output.year) AS firstYear, max(output.year) AS lastYear
}
RETURN personId, outputs, firstYear, lastYear
