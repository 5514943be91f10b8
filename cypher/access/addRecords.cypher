// How many persons this group of records showed, each counted once for every record.
UNWIND $records AS record
CREATE (audit:AuditRecord)
SET audit = record.facts
WITH audit, record
UNWIND record.shown AS personId
MATCH (person:Person|Withheld {id: personId})
CREATE (audit)-[showed:SHOWED {byPerson: personId + '|' + audit.id}]->(person)
RETURN count(showed) AS edges
