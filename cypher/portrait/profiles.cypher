// What these people are called and say of themselves, in no particular order; what has no date of record, and where they work now, is known of today alone.
MATCH (person:Person)
WHERE person.id IN $ids
WITH person, coalesce(person.recordedOn, '9999') <= $asOf AS recorded
RETURN person.id AS personId, person.nameTexts AS nameTexts, person.nameScripts AS nameScripts,
  person.nameKinds AS nameKinds, person.pool AS pool, person.orcid AS orcid, person.homepage AS homepage,
  CASE WHEN $asOf = '9999-12-31' THEN person.country END AS country,
  CASE WHEN $asOf = '9999-12-31' THEN person.region END AS region, coalesce(person.languages, []) AS languages,
  coalesce(person.languageLevels, []) AS languageLevels, CASE WHEN recorded THEN person.availability END AS availability,
  CASE WHEN recorded THEN person.availableFrom END AS availableFrom,
  CASE WHEN recorded THEN person.contractEndsOn END AS contractEndsOn, person.recordedOn AS recordedOn
