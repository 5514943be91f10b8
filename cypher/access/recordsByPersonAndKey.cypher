// Audit records of one key that showed one person, the newest first.
MATCH (record:AuditRecord)-[showed:SHOWED]->(:Person|Withheld)
WHERE showed.byPerson > $after AND showed.byPerson < $before AND record.key = $key
WITH record, showed ORDER BY showed.byPerson DESC LIMIT $first
OPTIONAL MATCH (house:Institution {id: record.institution})
RETURN record.id AS id, record.at AS at, record.requestId AS requestId, record.key AS key, record.role AS role,
       house.name AS institution, record.purpose AS purpose, record.operation AS operation, record.kind AS kind,
       record.milliseconds AS milliseconds, record.outcome AS outcome, record.shown AS shownCount,
       record.detail AS detail
ORDER BY id DESC
