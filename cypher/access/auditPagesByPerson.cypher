// Pages that showed a person in some months, which $terms spells out for the index; of the keys that begin so, newest first.
CALL db.index.fulltext.queryNodes('audit_shown', $terms) YIELD node AS page
WHERE page.id > $after AND page.id < $before AND page.byKey STARTS WITH $ofKey
RETURN page.id AS id, page.key AS key, page.lines AS lines
ORDER BY id DESC LIMIT $first
