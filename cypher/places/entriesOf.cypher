// The entries of each of these catalogue editions, at most $first of them behind $after, by name.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:CatalogueEdition {id: asked})<-[:ENTRY_OF]-(thing:CatalogueEntry)
  WITH thing.id AS id, coalesce(thing.nameEn, thing.nameZh, '') + ' ' + thing.id AS key
  WHERE key > $after
  RETURN id, key ORDER BY key LIMIT $first
}
RETURN asked, id, key
