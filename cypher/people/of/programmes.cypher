// Whom each of these programmes has chosen: how many, and the wanted end of them by their rank key.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Programme {id: asked})<-[:EDITION_OF]-(edition:ProgrammeEdition)
  MATCH (edition)<-[:SELECTED_FOR]-(person:Person)
  WITH DISTINCT person LIMIT 20000
  WHERE 'p:' + asked IN person.facets
  WITH person.id AS id, person[$order] AS key
  ORDER BY key
  WITH collect({id: id, key: key}) AS people
  WITH size(people) AS matches, [one IN people WHERE one.key > $after AND one.key < $before] AS between
  RETURN matches, CASE WHEN $backwards THEN between[-$want..] ELSE between[..$want] END AS found
}
RETURN asked, matches, found
