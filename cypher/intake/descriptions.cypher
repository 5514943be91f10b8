// Source $source speaks about the persons of $rows; what it spoke of before is kept.
MATCH (source:Source {id: $source})
UNWIND $rows AS row
MATCH (person:Person|Withheld {id: row.id})
MERGE (person)-[said:DESCRIBED_BY]->(source)
SET said.record = coalesce(row.record, said.record),
  said.groups = coalesce(said.groups, []) + [group IN row.groups WHERE NOT group IN coalesce(said.groups, [])],
  said.source = source.code, said.retrievedOn = source.retrievedOn,
  said.confidence = source.confidence, said.lawfulBasis = source.lawfulBasis
