// More or fewer people at institutions and in fields; in the order of their ids, so that two writers never wait in a ring.
CALL () {
  UNWIND $institutions AS row
  MATCH (institution:Institution {id: row.id})
  SET institution.people = coalesce(institution.people, 0) + toInteger(row.more)
}
CALL () {
  UNWIND $disciplines AS row
  MATCH (field:Discipline {id: row.id})
  SET field.people = coalesce(field.people, 0) + toInteger(row.more)
}
