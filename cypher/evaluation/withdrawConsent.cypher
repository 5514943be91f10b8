// The consent this nomination rests on, withdrawn; no row when there was none standing.
MATCH (nomination:Nomination {id: $nomination})-[:RESTS_ON]->(consent:Consent)
WHERE consent.to IS NULL
SET consent.to = $on, nomination.status = 'WITHDRAWN'
RETURN nomination.id AS id
