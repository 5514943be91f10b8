// With whom each of these people wrote papers by $asOf: those with the most together first, at most $first apiece.
UNWIND $ids AS personId
CALL (personId) {
  MATCH (:Person {id: personId})-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(other:Person)
  WHERE coalesce(paper.publishedOn, toString(paper.year), '') <= $asOf
  WITH other, count(*) AS papers, min(paper.year) AS firstYear, max(paper.year) AS lastYear
  RETURN other, papers, firstYear, lastYear
  ORDER BY papers DESC, lastYear DESC, other.id LIMIT $first
}
RETURN personId, other.id AS otherId, other.name AS name, papers, firstYear, lastYear, $asOf AS asOf
ORDER BY papers DESC, lastYear DESC, otherId
