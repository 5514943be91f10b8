// The postdoc supervisors of each of these stations on $today, with the places they have: at most $first behind $after, by name.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Station {id: asked})<-[seat:SUPERVISES_AT]-(person:Person)
  WHERE coalesce(seat.from, '') <= $today AND coalesce(seat.to, '9999') >= $today
  WITH person, seat, person.byName + ' ' + coalesce(seat.key, '') AS key
  WHERE key > $after
  RETURN key, person.id AS id, seat.capacity AS capacity, seat.free AS free, seat.from AS from, seat.to AS to
  ORDER BY key LIMIT $first
}
RETURN asked, asked AS stationId, key, id, capacity, free, from, to
