// The next $first catalogues behind $after, in the order of their ids.
MATCH (catalogue:Catalogue)
WHERE catalogue.id > $after
RETURN catalogue.id AS id, catalogue.id AS key ORDER BY key LIMIT $first
