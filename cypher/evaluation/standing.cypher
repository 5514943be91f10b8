// An open nomination of this person for this call, if there is one.
MATCH (nomination:Nomination)-[:NOMINATES]->(person:Person {id: $person})
MATCH (nomination)-[:NOMINATED_FOR]->(edition:ProgrammeEdition {id: $edition})
WHERE nomination.status = 'OPEN'
RETURN nomination.id AS id
