// Pages of one key, the newest first: `byKey` is the key, then the id, and ids sort by time.
MATCH (page:AuditPage)
WHERE page.byKey > $after AND page.byKey < $before
WITH page ORDER BY page.byKey DESC LIMIT $first
RETURN page.id AS id, page.key AS key, page.lines AS lines
ORDER BY id DESC
