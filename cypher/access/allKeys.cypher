// Every key that was ever made, the newest last.
// scan: keys are few, and all of them are wanted.
MATCH (key:ApiKey)
RETURN key.id AS id, key.hash AS hash, key.label AS label, key.role AS role, key.purposes AS purposes,
       key.scopes AS scopes, key.institution AS institution, key.person AS person,
       key.jurisdiction AS jurisdiction, key.createdOn AS createdOn, key.expiresOn AS expiresOn,
       key.revokedOn AS revokedOn, key.replacedBy AS replacedBy, key.lastUsedOn AS lastUsedOn
ORDER BY createdOn, id
