// How to reach these people, where they gave their consent to it and to nothing else.
MATCH (person:Person)-[:REACHED_AT]->(contact:ContactPoint)
USING INDEX person:Person(id)
WHERE person.id IN $ids AND contact.consent = 'GIVEN'
RETURN person.id AS personId, contact.kind AS kind, contact.value AS value, contact.consentOn AS consentOn
ORDER BY kind, value
