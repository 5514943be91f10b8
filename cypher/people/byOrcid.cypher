// Who bears each of these ORCIDs.
UNWIND $orcids AS orcid
MATCH (person:Person {orcid: orcid})
RETURN orcid AS identifier, person.id AS personId
