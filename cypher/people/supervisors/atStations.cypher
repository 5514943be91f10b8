// Postdoc supervisors station by station, in the order of the stations' ids: how many were looked at, how far, and the seats found.
MATCH (station:Station)
WHERE station.id >= $from AND station.id <= $upTo
WITH station ORDER BY station.id LIMIT $scan
WITH station, COLLECT {
  MATCH (station)<-[seat:SUPERVISES_AT]-(person:Person)
  WHERE coalesce(seat.from, '') <= $today AND coalesce(seat.to, '9999') >= $today
    AND coalesce(station.kind, '') IN $kinds AND coalesce(seat.free, -1) >= $leastFree
    AND all(wanted IN $tokens WHERE any(token IN wanted WHERE token IN person.facets))
  WITH person, seat, station, station.id + '\n' + person.byName + ' ' + coalesce(seat.key, '') AS key
  WHERE key > $after
  RETURN {id: person.id, key: key, stationId: station.id, capacity: seat.capacity, free: seat.free, from: seat.from, to: seat.to}
} AS seats
RETURN count(*) AS scanned, max(station.id) AS reached, collect(seats) AS found
