// Audit records between two ids, the newest first: ids sort by time.
MATCH (record:AuditRecord)
WHERE record.id > $after AND record.id < $before
WITH record ORDER BY record.id DESC LIMIT $first
OPTIONAL MATCH (house:Institution {id: record.institution})
RETURN record.id AS id, record.at AS at, record.requestId AS requestId, record.key AS key, record.role AS role,
       house.name AS institution, record.purpose AS purpose, record.operation AS operation, record.kind AS kind,
       record.milliseconds AS milliseconds, record.outcome AS outcome, record.shown AS shownCount,
       record.detail AS detail
ORDER BY id DESC
