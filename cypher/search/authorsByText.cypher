// Those who wrote the outputs that fit the words best, with each fitting output; no particular order.
CALL db.index.fulltext.queryNodes('output_text', $words, {limit: $outputs}) YIELD node AS output, score
MATCH (person:Person)-[written:AUTHORED]->(output:Paper|Output)
WITH person, output, score, written, COUNT { (output)<-[:AUTHORED]-(:Person|Withheld) } AS authors
RETURN person.id AS personId, output.id AS outputId, output.year AS year, score,
  written.position = 1 OR written.position = authors OR written.role IS NOT NULL AS leading
