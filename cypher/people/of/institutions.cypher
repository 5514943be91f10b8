// The people of each of these institutions and its parts: how many, and the wanted end of them by their rank key.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Institution {id: asked})<-[:PART_OF*0..8]-(part:Institution)
  MATCH (part)<-[:AFFILIATED_WITH]-(person:Person)
  WITH DISTINCT person LIMIT 20000
  WHERE 'i:' + asked IN person.facets
  WITH person.id AS id, person[$order] AS key
  ORDER BY key
  WITH collect({id: id, key: key}) AS people
  WITH size(people) AS matches, [one IN people WHERE one.key > $after AND one.key < $before] AS between
  RETURN matches, CASE WHEN $backwards THEN between[-$want..] ELSE between[..$want] END AS found
}
RETURN asked, matches, found
