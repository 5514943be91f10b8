// The people with these ids, in no particular order; those who opted out are no longer people here.
MATCH (person:Person)
WHERE person.id IN $ids
RETURN person.id AS id, person.name AS name, person.papers AS papers, person.outputs AS outputs,
  person.citations AS citations, person.hIndex AS hIndex, person.firstYear AS firstYear, person.lastYear AS lastYear,
  $asOf AS asOf
