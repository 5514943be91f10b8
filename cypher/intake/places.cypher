// Where these institutions lie and what they are part of, of those the graph holds.
MATCH (institution:Institution)
WHERE institution.id IN $ids
RETURN institution.id AS id, institution.country AS country, institution.region AS region,
  COLLECT { MATCH (institution)-[:PART_OF]->(whole:Institution) RETURN whole.id } AS partOf
