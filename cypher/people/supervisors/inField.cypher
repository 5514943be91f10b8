// Postdoc supervisors among the people of this field by name: how many people were looked at, how far, and the seats found.
UNWIND $ids AS asked
MATCH (:Discipline {id: asked})<-[:BROADER*0..1]-(field:Discipline)
CALL (field) {
  MATCH (person:Person)-[edge:WORKS_IN]->(:Discipline)
  WHERE edge.byName >= field.id + ' ' + $from AND edge.byName < field.id + ' ' + $before
  WITH person, edge.byName AS rank
  ORDER BY rank LIMIT $scan
  WITH person, COLLECT {
    MATCH (person)-[seat:SUPERVISES_AT]->(station:Station)
    WHERE coalesce(seat.from, '') <= $today AND coalesce(seat.to, '9999') >= $today
      AND coalesce(station.kind, '') IN $kinds AND coalesce(seat.free, -1) >= $leastFree
    WITH person, seat, station, person.byName + '\n' + station.id + ' ' + coalesce(seat.key, '') AS key
    WHERE key > $after
    RETURN {id: person.id, key: key, stationId: station.id, capacity: seat.capacity, free: seat.free, from: seat.from, to: seat.to}
  } AS seats
  RETURN count(*) AS scanned, max(person.byName) AS reached, collect(seats) AS found
}
RETURN asked, scanned, reached, found
