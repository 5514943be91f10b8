// The stations that take postdocs in each of these disciplines, at most $first of them behind $after, by name.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Discipline {id: asked})<-[:ABOUT]-(thing:Station)
  WITH thing.id AS id, coalesce(thing.nameEn, thing.nameZh, '') + ' ' + thing.id AS key
  WHERE key > $after
  RETURN id, key ORDER BY key LIMIT $first
}
RETURN asked, id, key
