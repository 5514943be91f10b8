// What each of these people published and was cited in each year up to $asOf, in pieces to be added up, in no particular order.
// What was retracted by then counts nowhere.
UNWIND $ids AS personId
CALL (personId) {
  MATCH (:Person {id: personId})-[:AUTHORED]->(paper:Paper)
  WHERE coalesce(paper.publishedOn, toString(paper.year)) <= $asOf AND coalesce(paper.retractedOn, '9999-99') > $asOf
  RETURN paper.year AS year, count(*) AS papers, 0 AS outputs, 0 AS citations,
    sum(CASE WHEN paper.citationYears IS NULL THEN 1 ELSE 0 END) AS uncounted
  UNION ALL
  MATCH (:Person {id: personId})-[:AUTHORED]->(output:Output)
  WHERE coalesce(output.publishedOn, toString(output.year)) <= $asOf
  RETURN output.year AS year, 0 AS papers, count(*) AS outputs, 0 AS citations, 0 AS uncounted
  UNION ALL
  MATCH (:Person {id: personId})-[:AUTHORED]->(paper:Paper)
  WHERE coalesce(paper.publishedOn, toString(paper.year), '') <= $asOf
    AND coalesce(paper.retractedOn, '9999-99') > $asOf AND paper.citationYears IS NOT NULL
  UNWIND range(0, size(paper.citationYears) - 1) AS i
  WITH paper.citationYears[i] AS year, paper.citationCounts[i] AS counted
  WHERE year <= toInteger(left($asOf, 4))
  RETURN year, 0 AS papers, 0 AS outputs, sum(counted) AS citations, 0 AS uncounted
}
RETURN personId, year, papers, outputs, citations, uncounted
