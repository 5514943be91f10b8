// The programme editions with these ids, each with its programme, in no particular order.
MATCH (edition:ProgrammeEdition)-[:EDITION_OF]->(programme:Programme)
WHERE edition.id IN $ids
RETURN edition.id AS id, edition.nameZh AS nameZh, edition.nameEn AS nameEn, edition.year AS year,
  edition.opensOn AS opensOn, edition.closesOn AS closesOn, edition.status AS status, edition.places AS places,
  edition.money AS money, edition.sourceDoc AS sourceDoc, programme.id AS programmeId,
  programme.nameZh AS programmeNameZh, programme.nameEn AS programmeNameEn
