import { counting } from '../setup/counting';
import { testGraph } from '../setup/graph';
import { answer } from './ask';

const { graph, close } = testGraph();
afterAll(close);

const everything = `{
  id name names { text } fictional orcid identifiers { scheme } languages { code } availability { status } contactPoints { kind }
  affiliations { role institution { name } } education { institution { name } } titles { name series } skills { name }
  certificates { name } designations { name } disciplines { weight discipline { name } }
  papers(first: 5) { nodes { title abstract citationsByYear { year } disciplines { name } authors { name person { name } } } }
  outputs(first: 5) { nodes { title abstract disciplines { name } authors { name person { name } } } }
  coauthors { name person { name } } supervisors { name person { name } institution { name } station { name } } students { name }
  teams { team { name } } projects { project { name } } programmes { edition { name } } awards { award { name } }
  stations { station { name } } associations { association { name } } events { event { name } }
  metrics { papers citationsUnknownFor years { year } } completeness { share } sources { code }
}`;

async function statementsFor(ids: readonly string[]) {
  const { graph: counted, statements } = counting(graph);
  const fields = ids.map((id, i) => `p${i}: person(id: "${id}") ${everything}`).join('\n');
  await answer(counted, `{ ${fields} }`);
  return statements;
}

/** A field stands at three depths at most: on the portrait, on a work or other person, on that work's author. */
const depths = 3;
/** People alone stand at five places: the portrait, authors of papers and of outputs, co-authors, supervisors. */
const most = (file: string) => (file === 'portrait/peopleByIds' ? 5 : depths);

test('a portrait of everything asks each question once for each depth it stands at, for twenty people as for one', async () => {
  const people = await graph.read(
    'MATCH (person:Person) WHERE person.papers > 3 RETURN person.id AS id ORDER BY id LIMIT 20',
    {},
  );
  const ids = people.map((row) => ('id' in row ? String(row.id) : ''));
  expect(ids).toHaveLength(20);
  const one = await statementsFor(ids.slice(0, 1));
  const twenty = await statementsFor(ids);
  expect([...one, ...twenty].filter(([file, times]) => times > most(file))).toEqual([]);
  expect(one.size).toBeGreaterThan(25);
});

test('the portrait that the benchmark asks for takes four statements', async () => {
  const [row] = await graph.read(
    'MATCH (person:Person) WHERE person.papers > 3 RETURN person.id AS id LIMIT 1',
    {},
  );
  const { graph: counted, statements } = counting(graph);
  await answer(
    counted,
    `query ($id: ID!) { person(id: $id) {
      name metrics { papers citations hIndex firstYear lastYear }
      affiliations { role from to institution { name } } disciplines { weight discipline { name } }
      papers(first: 20) { nodes { title year citations } }
    } }`,
    row && 'id' in row ? { id: row.id } : {},
  );
  expect([...statements.keys()].sort()).toEqual([
    'portrait/affiliations',
    'portrait/disciplines',
    'portrait/papers',
    'portrait/peopleByIds',
  ]);
});
