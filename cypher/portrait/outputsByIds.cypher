// The outputs other than papers with these ids, in no particular order.
MATCH (output:Output)
WHERE output.id IN $ids
RETURN output.id AS id, output.title AS title, output.year AS year, output.publishedOn AS publishedOn,
  output.language AS language, output.kind AS kind, output.number AS number, output.status AS status,
  output.substitutesPaper AS substitutesPaper, $asOf AS asOf
