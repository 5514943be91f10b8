import { ask } from '../portrait/ask';
import { testGraph } from '../setup/graph';

const { graph, close } = testGraph();
afterAll(close);

/** What comes back instead of a list. */
async function refusalOf(args: string, variables = {}, declares = '') {
  const { data, errors } = await ask(
    graph,
    `query ${declares} { people(${args}) { nodes { id } } }`,
    variables,
  );
  expect(data).toBeNull();
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return errors?.[0]?.message;
}

test.each([
  ['no number', 'orderBy: NAME', /Say how many you want: `first` .* or `last`/],
  ['both ends', 'first: 3, last: 3', /exclude each other/],
  ['none', 'first: 0', /`first` is a whole number from 1 to 100; 0 is not/],
  ['too many', 'last: 101', /`last` is a whole number from 1 to 100; 101 is not/],
  ['a negative number', 'first: -1', /-1 is not/],
  ['a cursor that is none', 'first: 3, after: "rubbish"', /`after` is not a cursor of ours/],
  ['signs no cursor has', 'last: 3, before: "{}"', /`before` is not a cursor of ours/],
  ['an empty list', 'first: 3, filter: { country: [] }', /`filter.country` is an empty list/],
  [
    'an id of another kind',
    'first: 3, filter: { discipline: ["ins_0000000000000000"] }',
    /ids of kind Discipline/,
  ],
  ['something that is no id', 'first: 3, filter: { institution: ["x"] }', /begin with `ins_`/],
  ['a country by name', 'first: 3, filter: { country: ["China"] }', /two capital letters/],
  ['Hong Kong as a country', 'first: 3, filter: { country: ["HK"] }', /region: \["810000"\]/],
  ['a region by name', 'first: 3, filter: { region: ["Shanghai"] }', /GB\/T 2260/],
  [
    'a career age that runs backwards',
    'first: 3, filter: { careerAge: { from: 9, to: 3 } }',
    /`from` not above `to`/,
  ],
  ['a career age that says nothing', 'first: 3, filter: { careerAge: {} }', /at least one of the two/],
  ['a career age below zero', 'first: 3, filter: { careerAge: { from: -3 } }', /from 0 to 100/],
])('%s: a list asked for wrongly is refused in a sentence', async (_, args, sentence) => {
  expect(await refusalOf(args)).toMatch(sentence);
});

test('more than twenty values of one filter are refused', async () => {
  const codes = Array.from({ length: 21 }, (_, i) => `A${String.fromCharCode(65 + i)}`);
  const variables = { filter: { country: codes } };
  expect(await refusalOf('first: 3, filter: $filter', variables, '($filter: PeopleFilter)')).toMatch(
    /at most 20 values; these are 21/,
  );
});

describe('a cursor', () => {
  const list =
    'query ($filter: PeopleFilter, $orderBy: PeopleOrder!, $after: String, $before: String) { people(filter: $filter, orderBy: $orderBy, first: 2, after: $after, before: $before) { pageInfo { startCursor endCursor } } }';
  const pageInfo = async (variables: object) => {
    const { data, errors } = await ask(graph, list, { ...variables });
    return errors ? errors[0]?.message : data.people.pageInfo;
  };

  test('of another order is refused', async () => {
    const { endCursor } = await pageInfo({ orderBy: 'NAME' });
    expect(await pageInfo({ orderBy: 'H_INDEX', after: endCursor })).toMatch(/another filter or order/);
  });
  test('of another filter is refused', async () => {
    const { endCursor } = await pageInfo({ orderBy: 'NAME', filter: { country: ['CN'] } });
    expect(await pageInfo({ orderBy: 'NAME', filter: { country: ['DE'] }, after: endCursor })).toMatch(
      /another filter or order/,
    );
  });
  test('of the same filter with its values in another order is good', async () => {
    const { endCursor } = await pageInfo({ orderBy: 'NAME', filter: { country: ['CN', 'US'] } });
    expect(
      await pageInfo({ orderBy: 'NAME', filter: { country: ['US', 'CN'] }, after: endCursor }),
    ).toHaveProperty('endCursor');
  });
  test('behind the other one is refused: nobody stands between them', async () => {
    const { startCursor, endCursor } = await pageInfo({ orderBy: 'NAME' });
    expect(await pageInfo({ orderBy: 'NAME', after: endCursor, before: startCursor })).toMatch(
      /exchange the two/,
    );
  });
  test('says what is wrong in Chinese too', async () => {
    const { errors } = await ask(graph, list, { orderBy: 'NAME', after: '???' }, { language: 'zh' });
    expect(errors?.[0]?.originalError).toMatchObject({
      sentence: { zh: expect.stringContaining('不是本服务的游标') },
    });
  });
});
