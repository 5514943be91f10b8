// The catalogue entries with these ids, each with its edition, in no particular order.
MATCH (entry:CatalogueEntry)-[:ENTRY_OF]->(edition:CatalogueEdition)
WHERE entry.id IN $ids
RETURN entry.id AS id, entry.nameZh AS nameZh, entry.nameEn AS nameEn, entry.postType AS postType,
  entry.education AS education, entry.major AS major, entry.ability AS ability, entry.experience AS experience,
  entry.urgency AS urgency, entry.headcount AS headcount, edition.id AS editionId
