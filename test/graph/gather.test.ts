import { DeadlinePassed, gatherOver, type Wanted } from '../../src/graph/gather';
import { id, ids, reads } from '../../src/graph/query';

const query = reads('portrait/peopleByIds', { ids }, { id });
const wanted = (...keys: string[]): Wanted<{ id: string }> => ({
  query: { ...query, file: query.file, params: query.params, rows: query.rows } as typeof query,
  args: {},
  keysName: 'ids',
  keyOf: (row) => row.id,
  keys,
});

/** A database that answers each key with itself when it is told to, and remembers how it was asked. */
function slowGraph() {
  const asked: string[][] = [];
  const answers: (() => void)[] = [];
  const read = (_: string, params: object) => {
    const { ids: keys } = params as { ids: string[] };
    asked.push([...keys]);
    return new Promise<object[]>((give) => answers.push(() => give(keys.map((key) => ({ id: key })))));
  };
  const answer = async () => {
    answers.shift()?.();
    await new Promise((next) => setTimeout(next, 5));
  };
  return { read, asked, answer };
}
const soon = () => Date.now() + 5_000;
const settle = () => new Promise((next) => setTimeout(next, 5));

test('callers of one moment share one statement, and each gets its own rows', async () => {
  const { read, asked, answer } = slowGraph();
  const gather = gatherOver(read);
  const all = Promise.all([gather(wanted('a', 'b'), soon(), []), gather(wanted('b', 'c'), soon(), [])]);
  await settle();
  await answer();
  expect(await all).toEqual([
    [{ id: 'a' }, { id: 'b' }],
    [{ id: 'b' }, { id: 'c' }],
  ]);
  expect(asked).toEqual([['a', 'b', 'c']]);
});

test('those who come while a statement is on its way go together when it returns', async () => {
  const { read, asked, answer } = slowGraph();
  const gather = gatherOver(read);
  const first = gather(wanted('a'), soon(), []);
  await settle();
  const others = ['b', 'c'].map((key) => gather(wanted(key), soon(), []));
  await settle();
  expect(asked).toEqual([['a']]);
  await answer();
  expect(asked).toEqual([['a'], ['b', 'c']]);
  await answer();
  expect((await Promise.all([first, ...others])).flat()).toHaveLength(3);
});

test('a slow statement holds up those behind it only for a moment', async () => {
  const { read, asked, answer } = slowGraph();
  const gather = gatherOver(read);
  const slow = gather(wanted('a'), soon(), []);
  await settle();
  const next = gather(wanted('b'), soon(), []);
  await new Promise((later) => setTimeout(later, 60));
  expect(asked).toEqual([['a'], ['b']]);
  await answer();
  await answer();
  expect((await Promise.all([slow, next])).flat()).toHaveLength(2);
});

test('what one caller wrote is waited for by that caller alone', async () => {
  const { read, asked, answer } = slowGraph();
  const gather = gatherOver(read);
  const both = Promise.all([gather(wanted('a'), soon(), ['bookmark']), gather(wanted('b'), soon(), [])]);
  await settle();
  await answer();
  await answer();
  await both;
  expect(asked).toEqual([['a'], ['b']]);
});

test('nothing is remembered once it is answered', async () => {
  const { read, asked, answer } = slowGraph();
  const gather = gatherOver(read);
  for (const _ of [1, 2]) {
    const one = gather(wanted('a'), soon(), []);
    await settle();
    await answer();
    await one;
  }
  expect(asked).toEqual([['a'], ['a']]);
});

test('a caller whose time is up is refused, and those in its group are not', async () => {
  const { read, answer } = slowGraph();
  const gather = gatherOver(read);
  const late = gather(wanted('a'), Date.now() + 20, []);
  const patient = gather(wanted('b'), soon(), []);
  await expect(late).rejects.toBeInstanceOf(DeadlinePassed);
  await answer();
  expect(await patient).toEqual([{ id: 'b' }]);
});

test('a failing statement fails its own group and no later one', async () => {
  let failing = true;
  const gather = gatherOver((_, params) =>
    failing
      ? Promise.reject(new Error('down'))
      : Promise.resolve((params as { ids: string[] }).ids.map((key) => ({ id: key }))),
  );
  await expect(gather(wanted('a'), soon(), [])).rejects.toThrow('down');
  failing = false;
  expect(await gather(wanted('b'), soon(), [])).toEqual([{ id: 'b' }]);
});
