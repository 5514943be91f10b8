// The score, kept with all it rested on.
MATCH (nomination:Nomination {id: $nomination})
MATCH (scheme:SchemeVersion {id: $scheme})
CREATE (score:Score {id: $id, at: $at, by: $by, value: $value, frozen: $frozen, answer: $answer, digest: $digest})
CREATE (score)-[:SCORES {source: $by, from: $at}]->(nomination)
CREATE (score)-[:UNDER {source: $by, from: $at}]->(scheme)
RETURN score.id AS id
