import { withhold } from '../../src/intake/withhold';
import { answer } from '../portrait/ask';
import { worldOf } from '../portrait/world';
import { testGraph } from '../setup/graph';
import { today } from './village';

const { graph, close } = testGraph();
const world = worldOf(graph, 'peopleOptOut');
let field = '';
let house = '';
let programme = '';
let station = '';
let stays = '';
let goes = '';

async function person(name: string): Promise<string> {
  const id = world.id('Person', name);
  const keys = {
    byName: `${name}\t${name}\t${id}`,
    byHIndex: `9990 0 ${id}`,
    byCitations: `9 ${id}`,
    byLatest: `9 ${id}`,
  };
  await world.person(name, {
    ...keys,
    pool: 'DOMESTIC',
    country: 'QQ',
    region: 'QQ-1',
    titleLevel: 'SENIOR',
    firstYear: 1951,
    facets: ['c:QQ', 'r:QQ-1', 't:SENIOR', `d:${field}`, `i:${house}`, `p:${programme}`],
    orcid: name === 'goes' ? '0000-0002-1825-0097' : null,
  });
  await graph.write('MATCH (person:Person {id: $id}) SET person:DomesticPool', { id });
  await world.edge(id, 'WORKS_IN', field, {
    byName: `${field} ${keys.byName}`,
    byHIndex: `${field} ${keys.byHIndex}`,
  });
  await world.edge(id, 'AFFILIATED_WITH', house, { key: 'now', from: '2001' });
  await world.edge(id, 'SELECTED_FOR', world.id('ProgrammeEdition', 'call'), { result: 'SELECTED' });
  await world.edge(id, 'SUPERVISES_AT', station, { key: 'seat', from: '2010', capacity: 3, free: 2 });
  return id;
}

beforeAll(async () => {
  field = await world.node('Discipline', 'field', {
    scheme: 'TEST',
    code: 'T2',
    nameEn: 'Testing',
    people: 2,
  });
  house = await world.node('Institution', 'house', { nameEn: 'House of Tests', people: 2 });
  programme = await world.node('Programme', 'programme', { code: 'TST-OPT', nameEn: 'Programme of Tests' });
  const call = await world.node('ProgrammeEdition', 'call', { year: 2020 });
  await world.edge(call, 'EDITION_OF', programme);
  station = await world.node('Station', 'station', { nameEn: 'Station of Tests', kind: 'WORK' });
  stays = await person('stays');
  goes = await person('goes');
});
afterAll(async () => {
  await world.clear();
  await close();
});

const filters = () => [
  { discipline: [field] },
  { institution: [house] },
  { programme: [programme] },
  { country: ['QQ'] },
  { region: ['QQ-1'] },
  { careerAge: { from: 75, to: 75 } },
  { discipline: [field], pool: ['DOMESTIC'] },
  { discipline: [field], titleLevel: ['SENIOR'] },
];

const everywhere = `query ($filter: PeopleFilter, $orderBy: PeopleOrder!, $id: ID!, $field: ID!, $house: ID!, $programme: ID!, $station: ID!) {
  people(filter: $filter, orderBy: $orderBy, first: 10) {
    nodes { id } totalCount { value } facets { over discipline { values { value count } } }
  }
  peopleByIds(ids: [$id]) { person { id } reason { code } }
  peopleByIdentifiers(identifiers: [{ scheme: "test peopleOptOut", value: "goes" }, { scheme: "ORCID", value: "0000-0002-1825-0097" }]) { person { id } reason { code } }
  discipline(id: $field) { headcount people(first: 10) { nodes { id } } }
  institution(id: $house) { headcount people(first: 10, orderBy: CITATIONS) { nodes { id } } }
  programme(id: $programme) { holders(first: 10) { nodes { id } } editions { chosen { nodes { person { id } } } } }
  station(id: $station) { supervisors { nodes { person { id } } } }
  supervisors(field: $field) { nodes { person { id } } }
  node(id: $id) { id }
}`;

test('somebody who opts out is at once in no list, count, facet, connection or look-up', async () => {
  const { poolCounts: before } = await answer(graph, '{ poolCounts { domestic total } }');
  const seen = JSON.stringify(
    await answer(graph, everywhere, variables({ discipline: [field] }, 'NAME'), { today }),
  );
  expect(seen).toContain(goes);

  expect(await withhold(graph, goes, today)).toBe(true);

  for (const filter of filters()) {
    for (const orderBy of ['NAME', 'H_INDEX', 'CITATIONS', 'LATEST']) {
      const answered = await answer(graph, everywhere, variables(filter, orderBy), { today });
      expect([filter, orderBy, JSON.stringify(answered).includes(goes)]).toEqual([filter, orderBy, false]);
      expect(answered.people.nodes).toEqual([{ id: stays }]);
      expect(answered.people.totalCount.value).toBe(1);
      expect(answered.people.facets.over).toBe(1);
      expect(answered.discipline.headcount).toBe(1);
      expect(answered.institution.headcount).toBe(1);
      expect(answered.supervisors.nodes).toEqual([{ person: { id: stays } }]);
      expect(answered.peopleByIds).toEqual([{ person: null, reason: { code: 'UNKNOWN' } }]);
      expect(
        answered.peopleByIdentifiers.map(({ reason }: { reason: { code: string } }) => reason.code),
      ).toEqual(['UNKNOWN', 'UNKNOWN']);
      expect(answered.node).toBeNull();
    }
  }
  const { poolCounts: after } = await answer(
    graph,
    '{ poolCounts { international overseasChinese domestic unassigned total } }',
  );
  expect(after.international + after.overseasChinese + after.domestic + after.unassigned).toBe(after.total);
  expect(after.domestic).toBeLessThanOrEqual(before.domestic + 20);
}, 60_000);

const variables = (filter: object, orderBy: string) => ({
  filter,
  orderBy,
  id: goes,
  field,
  house,
  programme,
  station,
});
