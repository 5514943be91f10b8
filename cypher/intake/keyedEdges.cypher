// Edges of types that may stand in parallel, from $rows, each merged by its key.
// withheld: whoever opted out keeps their edges, so that coming back loses nothing.
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.fromElement AND from.id = row.from
MATCH (to) WHERE elementId(to) = row.toElement AND to.id = row.to
MERGE (from)-[edge:$(row.type) {key: row.key}]->(to)
SET edge += row.set
