// The nomination, with the consent it rests on; no row when there is no such person or no such call.
MATCH (person:Person {id: $person})
MATCH (edition:ProgrammeEdition {id: $edition})
CREATE (consent:Consent {id: $consentId, purpose: 'EVALUATION', from: $consentFrom, evidence: $evidence, recordedBy: $by})
CREATE (person)-[:GAVE {source: $by, from: $consentFrom}]->(consent)
CREATE (nomination:Nomination {id: $id, at: $at, status: 'OPEN', category: $category, statement: $statement, by: $by, institution: $institution})
CREATE (nomination)-[:NOMINATES {source: $by, from: $at}]->(person)
CREATE (nomination)-[:NOMINATED_FOR {source: $by, from: $at}]->(edition)
CREATE (nomination)-[:RESTS_ON {source: $by, from: $at}]->(consent)
RETURN nomination.id AS id
