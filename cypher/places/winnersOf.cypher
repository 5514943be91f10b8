// Who won each of these awards: at most $first of them behind $after, by name.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Award {id: asked})<-[part:WON]-(person:Person)
  WITH person, part, person.byName + ' ' + coalesce(part.key, '') AS key
  WHERE key > $after
  RETURN key, person.id AS id, part.role AS role, part.from AS from, part.to AS to, null AS core, null AS detail
  ORDER BY key LIMIT $first
}
RETURN asked, key, id, role, from, to, core, detail
