// The awards these people had won by $asOf, the latest first.
MATCH (person:Person)-[won:WON]->(award:Award)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND coalesce(won.from, '') <= $asOf
RETURN person.id AS personId, award.id AS awardId, won.role AS role, won.from AS wonOn
ORDER BY coalesce(wonOn, '') DESC, awardId
