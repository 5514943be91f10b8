// How many of these pages stand in the graph, written by this writer.
UNWIND $ids AS id
MATCH (page:AuditPage {id: id})
WHERE page.writer = $writer
RETURN count(page) AS count
