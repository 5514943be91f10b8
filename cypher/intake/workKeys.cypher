// The rank keys of these persons' fields: the person's own, behind the field's id.
UNWIND $ids AS personId
MATCH (person:Person {id: personId})-[works:WORKS_IN]->(field:Discipline)
SET works.byName = field.id + ' ' + person.byName, works.byHIndex = field.id + ' ' + person.byHIndex
