// The abstracts of these outputs, and the authors' names that no person stands behind, in no particular order.
MATCH (output:Output)
WHERE output.id IN $ids
RETURN output.id AS workId, output.abstract AS abstract, coalesce(output.unresolvedAuthors, []) AS unresolvedAuthors
