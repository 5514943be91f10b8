// What derive found out about the persons of $rows.
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
SET person.papers = toInteger(row.papers), person.outputs = toInteger(row.outputs),
  person.citations = toInteger(row.citations), person.hIndex = toInteger(row.hIndex),
  person.firstYear = toInteger(row.firstYear), person.lastYear = toInteger(row.lastYear),
  person.titleLevel = row.titleLevel, person.country = row.country, person.region = row.region,
  person.completeness = toFloat(row.completeness), person.facets = row.facets,
  person.byName = row.byName, person.byHIndex = row.byHIndex,
  person.byCitations = row.byCitations, person.byLatest = row.byLatest
