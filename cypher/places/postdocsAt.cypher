// The postdocs of each of these stations, present and past: at most $first of them behind $after, by name.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Station {id: asked})<-[part:STAYED_AT]-(person:Person)
  WITH person, part, person.byName + ' ' + coalesce(part.key, '') AS key
  WHERE key > $after
  RETURN key, person.id AS id, part.role AS role, part.from AS from, part.to AS to, null AS core, part.track AS detail
  ORDER BY key LIMIT $first
}
RETURN asked, key, id, role, from, to, core, detail
