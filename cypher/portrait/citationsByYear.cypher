// The citations these papers received in each year up to $asOf, oldest first; nothing where the source gives only a total.
MATCH (paper:Paper)
WHERE paper.id IN $ids AND paper.citationYears IS NOT NULL
UNWIND range(0, size(paper.citationYears) - 1) AS i
WITH paper, paper.citationYears[i] AS year, paper.citationCounts[i] AS citations
WHERE year <= toInteger(left($asOf, 4))
RETURN paper.id AS paperId, year, citations
ORDER BY year
