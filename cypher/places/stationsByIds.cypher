// The stations with these ids, each with its host, in no particular order.
MATCH (station:Station)
WHERE station.id IN $ids
OPTIONAL MATCH (station)-[:HOSTED_BY]->(host:Institution)
RETURN station.id AS id, station.nameZh AS nameZh, station.nameEn AS nameEn, station.kind AS kind,
  station.from AS from, station.to AS to, min(host.id) AS hostId
