// Who was shown one person, the newest first, without the person's own looks at themselves.
MATCH (record:AuditRecord)-[showed:SHOWED]->(:Person|Withheld)
WHERE showed.byPerson > $after AND showed.byPerson < $before AND record.role <> 'SELF'
WITH record, showed ORDER BY showed.byPerson DESC LIMIT $first
OPTIONAL MATCH (house:Institution {id: record.institution})
RETURN record.id AS id, record.at AS at, record.role AS role, house.nameZh AS zh, house.nameEn AS en,
  record.purpose AS purpose, record.operation AS operation, record.kind AS kind
ORDER BY id DESC
