// Pages of the audit, the newest first.
MATCH (page:AuditPage)
WHERE page.id > $after AND page.id < $before
RETURN page.id AS id, page.key AS key, page.lines AS lines
ORDER BY id DESC LIMIT $first
