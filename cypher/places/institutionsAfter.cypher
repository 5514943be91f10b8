// The next $first institutions behind $after, in the order of their ids.
MATCH (institution:Institution)
WHERE institution.id > $after
RETURN institution.id AS id, institution.id AS key ORDER BY key LIMIT $first
