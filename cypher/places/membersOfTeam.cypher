// Who belongs to each of these teams, those alone who form its core if $core: at most $first of them behind $after, by name.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Team {id: asked})<-[part:MEMBER_OF]-(person:Person)
  WHERE part.core OR NOT $core
  WITH person, part, person.byName AS key
  WHERE key > $after
  RETURN key, person.id AS id, part.role AS role, part.from AS from, part.to AS to, part.core AS core, null AS detail
  ORDER BY key LIMIT $first
}
RETURN asked, key, id, role, from, to, core, detail
