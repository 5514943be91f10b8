// The programme and the year of each of these editions, in no particular order.
MATCH (edition:ProgrammeEdition)-[:EDITION_OF]->(programme:Programme)
WHERE edition.id IN $ids
RETURN edition.id AS id, programme.code AS programme, edition.year AS year
