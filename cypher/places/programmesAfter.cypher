// The next $first programmes behind $after, in the order of their code.
MATCH (programme:Programme)
WHERE programme.code >= ''
WITH programme.id AS id, programme.code + ' ' + programme.id AS key
WHERE key > $after
RETURN id, key ORDER BY key LIMIT $first
