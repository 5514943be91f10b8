// Holds these persons until the transaction ends: what is read of them afterwards cannot change under way.
UNWIND $ids AS id
MATCH (person:Person {id: id})
SET person.pool = person.pool
