// The editions of each of these programmes, the latest first.
UNWIND $ids AS asked
MATCH (:Programme {id: asked})<-[:EDITION_OF]-(thing:ProgrammeEdition)
RETURN asked, thing.id AS id, thing.year AS year ORDER BY asked, year DESC, id
