// These nominations with whom and what they are for, and whether the consent still stands; in no particular order.
MATCH (nomination:Nomination)-[:NOMINATES]->(person:Person)
WHERE nomination.id IN $ids
MATCH (nomination)-[:NOMINATED_FOR]->(edition:ProgrammeEdition)-[:EDITION_OF]->(programme:Programme)
MATCH (nomination)-[:RESTS_ON]->(consent:Consent)
RETURN nomination.id AS id, nomination.at AS at, nomination.status AS status, nomination.category AS category,
  nomination.statement AS statement, nomination.by AS by, nomination.institution AS institution,
  person.id AS personId, edition.id AS editionId, programme.code AS programme,
  consent.from AS consentFrom, consent.to AS consentTo, consent.evidence AS consentEvidence
