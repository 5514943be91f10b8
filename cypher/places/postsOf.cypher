// The posts each of these institutions offers, at most $first of them behind $after, by name.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Institution {id: asked})<-[:OFFERED_BY]-(thing:Post)
  WITH thing.id AS id, coalesce(thing.nameEn, thing.nameZh, '') + ' ' + thing.id AS key
  WHERE key > $after
  RETURN id, key ORDER BY key LIMIT $first
}
RETURN asked, id, key
