import { ofType, world } from './world';

const count = 3_000;
const records = world(count);
const people = ofType(records, 'person');
const papers = ofType(records, 'paper');

const share = (part: number): number => part / people.length;

test('the pools stand as 409 : 60 : 563', () => {
  const inPool = (pool: string) => share(people.filter((person) => person.pool === pool).length);
  expect(inPool('INTERNATIONAL')).toBeCloseTo(409 / 1032, 1);
  expect(Math.abs(inPool('OVERSEAS_CHINESE') - 60 / 1032)).toBeLessThan(0.012);
  expect(Math.abs(inPool('DOMESTIC') - 563 / 1032)).toBeLessThan(0.03);
});

test('of some people no source declares a pool', () => {
  const undeclared = share(people.filter(({ pool }) => pool === null).length);
  expect(undeclared).toBeGreaterThan(0);
  expect(undeclared).toBeLessThan(0.02);
});

test('there is one senior title for about three intermediate and six junior ones', () => {
  const held = ofType(records, 'title').filter(({ to }) => to === null);
  const senior = held.filter(({ level }) => level.startsWith('SENIOR')).length;
  expect(held.filter(({ level }) => level === 'MID').length / senior).toBeCloseTo(3, 0);
  expect(held.filter(({ level }) => level === 'JUNIOR').length / senior).toBeGreaterThan(5);
  expect(held.filter(({ level }) => level === 'JUNIOR').length / senior).toBeLessThan(7);
});

test('there are about two papers for a person, and about three authors to a paper', () => {
  const lines = papers.reduce((sum, { authors }) => sum + authors.length, 0);
  expect(papers.length / people.length).toBeGreaterThan(1.6);
  expect(papers.length / people.length).toBeLessThan(2.6);
  expect(lines / papers.length).toBeGreaterThan(2.8);
  expect(lines / papers.length).toBeLessThan(3.8);
});

test('a few papers take most of the citations', () => {
  const cited = papers.map(({ citations }) => citations ?? 0).sort((one, other) => other - one);
  const total = cited.reduce((sum, one) => sum + one, 0);
  const best = cited.slice(0, Math.ceil(cited.length / 10)).reduce((sum, one) => sum + one, 0);
  expect(best / total).toBeGreaterThan(0.45);
  expect(cited[0] ?? 0).toBeGreaterThan(20 * (total / cited.length));
});

test('citations by year add up to the citations, and one source in five does not give them', () => {
  const told = papers.flatMap(({ citations, citationsByYear }) =>
    citationsByYear ? [{ citations, citationsByYear }] : [],
  );
  for (const { citations, citationsByYear } of told) {
    expect(Object.values(citationsByYear).reduce((sum, one) => sum + one, 0)).toBe(citations);
  }
  expect(told.length / papers.length).toBeCloseTo(0.8, 1);
});

test('some hundred are skilled workers, with levels won on different days', () => {
  const skills = ofType(records, 'skill');
  const workers = new Set(skills.map(({ person }) => person)).size;
  expect(workers).toBeGreaterThan(60);
  expect(workers).toBeLessThan(200);
  expect(skills.length).toBeGreaterThan(2 * workers);
});

test('names are shared, and authors remain whom nobody has resolved', () => {
  const names = people.map(({ names: [first] }) => first?.text);
  expect(new Set(names).size).toBeLessThan(names.length);
  const lines = papers.flatMap(({ authors }) => authors);
  const unresolved = lines.filter(({ person }) => !person).length / lines.length;
  expect(unresolved).toBeGreaterThan(0.02);
  expect(unresolved).toBeLessThan(0.04);
});
