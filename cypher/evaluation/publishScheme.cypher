// The scheme version as it stands after publishing: the first publication wins for ever.
MERGE (scheme:SchemeVersion {id: $id})
ON CREATE SET scheme.code = $code, scheme.number = $number, scheme.publishedOn = $publishedOn,
  scheme.body = $body, scheme.digest = $digest
RETURN scheme.id AS id, scheme.digest AS digest
