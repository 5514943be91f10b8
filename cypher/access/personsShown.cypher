// The persons that each record showed, at most $first apiece.
UNWIND $ids AS recordId
CALL (recordId) {
  MATCH (:AuditRecord {id: recordId})-[:SHOWED]->(person:Person|Withheld)
  RETURN person.id AS personId ORDER BY personId LIMIT $first
}
RETURN recordId, personId
