// People who work at a house now, or at a part of it, those with the latest outputs first.
MATCH (house:Institution {id: $institution})
MATCH (house)<-[:PART_OF*0..1]-(place:Institution)<-[post:AFFILIATED_WITH]-(person:Person)
WHERE post.to IS NULL
WITH DISTINCT person
RETURN person.id AS personId
ORDER BY coalesce(person.lastYear, 0) DESC, personId
LIMIT $most
