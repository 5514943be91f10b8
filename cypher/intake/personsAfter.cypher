// The next $first persons in the order of their ids.
MATCH (person:Person)
WHERE person.id > $after
RETURN person.id AS id ORDER BY person.id LIMIT $first
