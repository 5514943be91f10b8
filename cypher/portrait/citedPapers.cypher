// How many of each of these people's papers by $asOf were cited how often by then; null stands for papers nobody counted.
// What was retracted by then counts nowhere.
UNWIND $ids AS personId
CALL (personId) {
  MATCH (:Person {id: personId})-[:AUTHORED]->(paper:Paper)
  WHERE coalesce(paper.publishedOn, toString(paper.year), '') <= $asOf AND coalesce(paper.retractedOn, '9999-99') > $asOf
  WITH paper.year AS year,
    CASE
      WHEN $asOf = '9999-12-31' THEN paper.citations
      WHEN paper.citationYears IS NULL THEN null
      ELSE reduce(sum = 0, i IN range(0, size(paper.citationYears) - 1) |
        sum + CASE WHEN paper.citationYears[i] <= toInteger(left($asOf, 4)) THEN paper.citationCounts[i] ELSE 0 END)
    END AS citations
  RETURN citations, count(*) AS papers, min(year) AS firstYear, max(year) AS lastYear
}
RETURN personId, citations, papers, firstYear, lastYear
