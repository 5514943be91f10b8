// Audit records of one key, the newest first: `byKey` is the key, then the id, and ids sort by time.
MATCH (record:AuditRecord)
WHERE record.byKey > $after AND record.byKey < $before
WITH record ORDER BY record.byKey DESC LIMIT $first
OPTIONAL MATCH (house:Institution {id: record.institution})
RETURN record.id AS id, record.at AS at, record.requestId AS requestId, record.key AS key, record.role AS role,
       house.name AS institution, record.purpose AS purpose, record.operation AS operation, record.kind AS kind,
       record.milliseconds AS milliseconds, record.outcome AS outcome, record.shown AS shownCount,
       record.detail AS detail
ORDER BY id DESC
