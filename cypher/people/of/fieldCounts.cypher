// How many people work in each of these disciplines, one step narrower included, counted to $most.
UNWIND $ids AS asked
CALL (asked) {
  MATCH (:Discipline {id: asked})<-[:BROADER*0..1]-(field:Discipline)
  MATCH (field)<-[:WORKS_IN]-(person:Person)
  WITH DISTINCT person LIMIT $most
  RETURN count(*) AS people
}
RETURN asked, people
