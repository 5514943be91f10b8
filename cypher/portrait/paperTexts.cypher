// The abstracts of these papers, and the authors' names that no person stands behind, in no particular order.
MATCH (paper:Paper)
WHERE paper.id IN $ids
RETURN paper.id AS workId, paper.abstract AS abstract, coalesce(paper.unresolvedAuthors, []) AS unresolvedAuthors
