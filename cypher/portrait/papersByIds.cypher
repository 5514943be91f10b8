// The papers with these ids, their citations as counted up to $asOf, in no particular order.
MATCH (paper:Paper)
WHERE paper.id IN $ids
RETURN paper.id AS id, paper.title AS title, paper.year AS year, paper.publishedOn AS publishedOn,
  paper.venue AS venue, paper.doi AS doi, paper.language AS language,
  CASE
    WHEN $asOf = '9999-12-31' THEN paper.citations
    WHEN paper.citationYears IS NULL THEN null
    ELSE reduce(sum = 0, i IN range(0, size(paper.citationYears) - 1) |
      sum + CASE WHEN paper.citationYears[i] <= toInteger(left($asOf, 4)) THEN paper.citationCounts[i] ELSE 0 END)
  END AS citations,
  CASE WHEN paper.retractedOn <= $asOf THEN paper.retractedOn END AS retractedOn, $asOf AS asOf
