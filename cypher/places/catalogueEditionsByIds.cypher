// The catalogue editions with these ids, each with its catalogue, in no particular order.
MATCH (edition:CatalogueEdition)-[:EDITION_OF]->(catalogue:Catalogue)
WHERE edition.id IN $ids
RETURN edition.id AS id, edition.year AS year, edition.from AS from, edition.to AS to, edition.status AS status,
  edition.publishedOn AS publishedOn, catalogue.id AS catalogueId
