// The revoked key and since when it is revoked: the first time counts.
MATCH (key:ApiKey {id: $id})
SET key.revokedOn = coalesce(key.revokedOn, $at)
RETURN key.id AS id, key.revokedOn AS revokedOn
