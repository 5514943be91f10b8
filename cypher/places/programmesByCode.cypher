// The programmes with these codes.
MATCH (programme:Programme)
WHERE programme.code IN $codes
RETURN programme.code AS code, min(programme.id) AS id
