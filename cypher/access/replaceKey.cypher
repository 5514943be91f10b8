// The id of the key that now has a successor; no row when it had one already, or was revoked.
MATCH (key:ApiKey {id: $id})
// Writing takes the lock, so that of two who rotate at once the second sees what the first did.
SET key.label = key.label
WITH key
WHERE key.replacedBy IS NULL AND key.revokedOn IS NULL
SET key.replacedBy = $replacedBy, key.expiresOn = $expiresOn
RETURN key.id AS id
