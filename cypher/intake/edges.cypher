// Edges of any type from $rows, each merged.
// withheld: whoever opted out keeps their edges, so that coming back loses nothing.
// One statement for all types: planning one for each pair of labels took longer than writing a village's edges.
UNWIND $rows AS row
MATCH (from) WHERE elementId(from) = row.fromElement AND from.id = row.from
MATCH (to) WHERE elementId(to) = row.toElement AND to.id = row.to
MERGE (from)-[edge:$(row.type)]->(to)
SET edge += row.set
