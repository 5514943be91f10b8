// The same questions in three tongues: ours, raw Cypher, and the generator's.
export const portrait = {
  ours: `query Portrait($id: ID!) { person(id: $id) {
    name
    metrics { papers citations hIndex }
    affiliations { role from to institution { name } }
    disciplines { weight discipline { name } }
    papers(first: 20) { nodes { title year citations } }
  } }`,
  raw: `MATCH (person:Person {id: $id})
    RETURN person.name AS name, person.papers AS papers, person.citations AS citations, person.hIndex AS hIndex,
      [(person)-[post:AFFILIATED_WITH]->(house:Institution) | {role: post.role, from: post.from, to: post.to, name: house.name}] AS affiliations,
      [(person)-[share:WORKS_IN]->(discipline:Discipline) | {weight: share.weight, name: discipline.nameEn}] AS disciplines,
      COLLECT {
        MATCH (person)-[:AUTHORED]->(paper:Paper)
        WITH paper ORDER BY paper.year DESC, paper.id LIMIT 20
        RETURN {title: paper.title, year: paper.year, citations: paper.citations}
      } AS written`,
  peer: `query Portrait($id: ID!) { people(where: { id: { eq: $id } }) {
    name papers citations hIndex
    affiliationsConnection { edges { properties { role from to } node { name } } }
    disciplinesConnection { edges { properties { weight } node { nameEn } } }
    authored(sort: [{ year: DESC }], limit: 20) { title year citations }
  } }`,
};

export const page = {
  ours: `query Page($id: ID!) { people(filter: { discipline: [$id] }, orderBy: H_INDEX, first: 20) { nodes {
    name
    metrics { papers citations hIndex }
    affiliations { role from to institution { name } }
  } } }`,
  raw: `MATCH (person:Person)-[:WORKS_IN]->(:Discipline {id: $id})
    WITH person ORDER BY person.hIndex DESC, person.id LIMIT 20
    RETURN person.name AS name, person.papers AS papers, person.citations AS citations, person.hIndex AS hIndex,
      [(person)-[post:AFFILIATED_WITH]->(house:Institution) | {role: post.role, from: post.from, to: post.to, name: house.name}] AS affiliations`,
  peer: `query Page($id: ID!) { disciplines(where: { id: { eq: $id } }) {
    people(sort: [{ hIndex: DESC }], limit: 20) {
      name papers citations hIndex
      affiliationsConnection { edges { properties { role from to } node { name } } }
    } } }`,
};
