// The next $first disciplines of these schemes behind $after, in the order of their code.
MATCH (discipline:Discipline)
WHERE discipline.code >= '' AND (size($schemes) = 0 OR discipline.scheme IN $schemes)
WITH discipline.id AS id, discipline.code + ' ' + discipline.id AS key
WHERE key > $after
RETURN id, key ORDER BY key LIMIT $first
