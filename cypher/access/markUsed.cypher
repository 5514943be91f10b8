// The keys of which we now know that they were used.
UNWIND $uses AS use
MATCH (key:ApiKey {id: use.id})
SET key.lastUsedOn = use.at
RETURN key.id AS id
