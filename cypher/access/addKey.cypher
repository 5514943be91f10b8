// The new key's id.
CREATE (key:ApiKey)
SET key = $key
RETURN key.id AS id
