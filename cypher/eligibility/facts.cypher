// What rules ask about each of these people, as far as it is held; in no particular order.
MATCH (person:Person)
WHERE person.id IN $ids
OPTIONAL MATCH (person)-[:HAS_CIVIL]->(civil:Civil)
OPTIONAL MATCH (person)-[:HAS_DOSSIER]->(dossier:Dossier)
RETURN person.id AS id, civil.sex AS sex, civil.birthDate AS birthDate,
  dossier.insuredMonths AS insuredMonths, dossier.leaderNoLongerTechnical AS leaderNoLongerTechnical,
  [(person)-[degree:EDUCATED_AT]->(:Institution) | degree.role] AS degrees,
  [(person)-[post:AFFILIATED_WITH]->(house:Institution) WHERE post.to IS NULL | {kind: house.kind, region: house.region}] AS employers,
  [(person)-[selected:SELECTED_FOR]->(:ProgrammeEdition)-[:EDITION_OF]->(programme:Programme)
    WHERE coalesce(selected.result, 'SELECTED') = 'SELECTED' | programme.code] AS selectedFor
