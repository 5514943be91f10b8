// The person who comes first in the order of h-index, to show something at a start.
MATCH (person:Person)
WHERE person.byHIndex > ''
RETURN person.id AS id, person.name AS name
ORDER BY person.byHIndex LIMIT 1
