// How many of these records stand in the graph, written by this writer.
UNWIND $ids AS id
MATCH (record:AuditRecord {id: id})
WHERE record.writer = $writer
RETURN count(record) AS count
