// The editions of each of these catalogues, the latest first.
UNWIND $ids AS asked
MATCH (:Catalogue {id: asked})<-[:EDITION_OF]-(thing:CatalogueEdition)
RETURN asked, thing.id AS id, thing.year AS year ORDER BY asked, year DESC, id
