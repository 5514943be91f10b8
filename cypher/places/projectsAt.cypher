// The projects each of these institutions carries, at most $first of them behind $after, by name.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Institution {id: asked})<-[:HOSTED_BY]-(thing:Project)
  WITH thing.id AS id, coalesce(thing.nameEn, thing.nameZh, '') + ' ' + thing.id AS key
  WHERE key > $after
  RETURN id, key ORDER BY key LIMIT $first
}
RETURN asked, id, key
