// These scores as they were kept, with the scheme's own words; none of people who opted out since.
MATCH (score:Score)-[:SCORES]->(nomination:Nomination)-[:NOMINATES]->(person:Person)
WHERE score.id IN $ids
MATCH (score)-[:UNDER]->(scheme:SchemeVersion)
RETURN score.id AS id, score.at AS at, score.by AS by, score.frozen AS frozen, score.answer AS answer,
  score.digest AS digest, nomination.id AS nominationId, person.id AS personId, scheme.body AS scheme
