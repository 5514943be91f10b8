// Persons from $rows, and where they are kept. Whoever opted out stays so: found under that label, and in no pool.
UNWIND $rows AS row
OPTIONAL MATCH (withheld:Withheld {id: row.id})
CALL (row, withheld) {
  WITH row, withheld WHERE withheld IS NULL
  MERGE (person:Person {id: row.id})
  REMOVE person:InternationalPool:OverseasChinesePool:DomesticPool:UnassignedPool
  FOREACH (_ IN CASE row.set.pool WHEN 'INTERNATIONAL' THEN [1] ELSE [] END | SET person:InternationalPool)
  FOREACH (_ IN CASE row.set.pool WHEN 'OVERSEAS_CHINESE' THEN [1] ELSE [] END | SET person:OverseasChinesePool)
  FOREACH (_ IN CASE row.set.pool WHEN 'DOMESTIC' THEN [1] ELSE [] END | SET person:DomesticPool)
  FOREACH (_ IN CASE row.set.pool WHEN 'UNASSIGNED' THEN [1] ELSE [] END | SET person:UnassignedPool)
  RETURN person AS known
  UNION ALL
  WITH withheld WHERE withheld IS NOT NULL
  RETURN withheld AS known
}
SET known += row.set
RETURN known.id AS id, elementId(known) AS element
