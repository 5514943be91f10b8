import { createHash } from 'node:crypto';
import { record } from '../../src/intake/format';
import { idsOf, referencesOf } from './references';
import { ofType, world } from './world';

const people = 1_000;
const records = world(people);

const digest = (lines: readonly unknown[]): string => {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(JSON.stringify(line));
  return hash.digest('hex');
};

test('the same seed tells the same village, to the byte', () => {
  expect(digest(world(people))).toBe(digest(records));
});

test('another seed tells another village', () => {
  expect(digest(world(people, 2))).not.toBe(digest(records));
});

test('every record is one that the interchange format accepts', () => {
  const refused = records.flatMap((one) => {
    const { error } = record.safeParse(one);
    return error ? [{ one, issues: error.issues }] : [];
  });
  expect(refused).toEqual([]);
});

test('every kind of record that the format knows of a world occurs', () => {
  const kinds = record.options.map(({ shape }) => shape.type.value);
  expect([...new Set(records.map(({ type }) => type))].sort()).toEqual(kinds.toSorted());
});

test('the first record says who speaks, and that all is made up', () => {
  expect(records[0]).toMatchObject({ type: 'source', code: 'village', lawfulBasis: 'SYNTHETIC' });
});

test('no id is given twice', () => {
  const ids = records.flatMap(idsOf);
  expect(ids.length).toBe(new Set(ids).size);
});

test('nobody and nothing is spoken of that is not in the village', () => {
  const known = new Set(records.flatMap(idsOf));
  const strangers = records.flatMap((one) =>
    referencesOf(one)
      .filter((id) => !known.has(id))
      .map((id) => `${one.type} ${id}`),
  );
  expect(strangers).toEqual([]);
});

test('nobody signs a paper twice, and the positions count from one', () => {
  for (const { id, authors } of ofType(records, 'paper')) {
    const signed = authors.flatMap(({ person }) => person ?? []);
    expect([id, signed.length]).toEqual([id, new Set(signed).size]);
    expect(authors.map(({ position }) => position)).toEqual(authors.map((_, at) => at + 1));
  }
});

test('there are as many people as were asked for, also when the last lab stays half empty', () => {
  expect(ofType(records, 'person')).toHaveLength(people);
  expect(ofType(world(7), 'person')).toHaveLength(7);
});
