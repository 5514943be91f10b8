// Whom demo keys are for: the largest university and company of Shanghai, and its person with the most papers.
// scan: asked once at a start, of some thousands of institutions.
RETURN
  COLLECT { MATCH (house:Institution {region: '310000', kind: 'EDUCATION'}) RETURN house.id ORDER BY coalesce(house.people, 0) DESC, house.id LIMIT 1 } AS universities,
  COLLECT { MATCH (house:Institution {region: '310000', kind: 'COMPANY'}) RETURN house.id ORDER BY coalesce(house.people, 0) DESC, house.id LIMIT 1 } AS companies,
  COLLECT { MATCH (person:Person {region: '310000'}) RETURN person.id ORDER BY coalesce(person.papers, 0) DESC, person.id LIMIT 1 } AS people
