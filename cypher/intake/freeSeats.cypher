// The free seats of these supervisors at their stations: capacity less the postdocs whom they have there today.
UNWIND $supervisors AS supervisorId
MATCH (supervisor:Person {id: supervisorId})-[seat:SUPERVISES_AT]->(station:Station)
SET seat.free = CASE
  WHEN coalesce(seat.from, '') > $today OR coalesce(seat.to, '9999') < $today THEN 0
  ELSE seat.capacity - COUNT {
    MATCH (supervisor)-[stay:SUPERVISED {role: 'POSTDOC', station: station.id}]->(:Person)
    WHERE coalesce(stay.from, '') <= $today AND coalesce(stay.to, '9999') >= $today
  }
END
