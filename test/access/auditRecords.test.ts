import { auditLog } from '../../src/access/audit';
import { auditTrail } from '../../src/access/auditTrail';
import { testGraph } from '../setup/graph';

const { graph, close } = testGraph();
const [key, otherKey] = [`key_page${process.pid}`, `key_other${process.pid}`];
const person = `per_page${process.pid}`;
const at = (minute: number) => new Date(Date.UTC(2031, 0, 1, 8, minute));

/** Ten records a minute apart, in a year in which nothing else happens; the even ones show the person. */
beforeAll(async () => {
  const log = auditLog(graph, { writer: 'test' });
  for (let minute = 0; minute < 10; minute++)
    log.append({
      at: at(minute),
      requestId: `r${minute}`,
      viewer: { keyId: minute < 8 ? key : otherKey, role: 'PARTNER', institution: null },
      purpose: 'RECRUITMENT',
      operation: `minute ${minute}`,
      kind: 'READ',
      milliseconds: 1,
      outcome: 'OK',
      shown: minute % 2 === 0 ? [person] : [],
    });
  await log.close();
});
afterAll(async () => {
  await graph.write('UNWIND $keys AS key MATCH (p:AuditPage) WHERE p.byKey STARTS WITH key DELETE p', {
    keys: [key, otherKey],
  });
  await close();
});

type Page = Awaited<ReturnType<typeof auditTrail>>;
const minutes = ({ edges }: Page) => edges.map(({ node }) => Number(node.operation.split(' ')[1]));
const since = at(0).toISOString();

test.each([
  ['all of a time', { since }, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]],
  ['those since an instant, that instant with them', { since: at(7).toISOString() }, [9, 8, 7]],
  ['those of a key', { key }, [7, 6, 5, 4, 3, 2, 1, 0]],
  ['those that showed a person', { person }, [8, 6, 4, 2, 0]],
  ['those of a key that showed a person', { person, key: otherKey }, [8]],
  ['those of a key since an instant', { key, since: at(6).toISOString() }, [7, 6]],
  ['those that showed a person since an instant', { person, since: at(3).toISOString() }, [8, 6, 4]],
])('%s come newest first', async (_, wish, expected) => {
  expect(minutes(await auditTrail(graph, { ...wish, first: 50 }))).toEqual(expected);
});

test.each([
  ['of a time', { since }, 10],
  ['of a key', { key }, 8],
  ['of a person', { person }, 5],
])('pages %s hold every record once', async (_, wish, count) => {
  const seen: number[] = [];
  let after: string | null = null;
  for (let more = true; more; ) {
    const page: Page = await auditTrail(graph, { ...wish, first: 3, after });
    seen.push(...minutes(page));
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  expect(seen).toHaveLength(count);
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => b - a));
});

test('a page longer than a hundred and a cursor of something else are refused', async () => {
  await expect(auditTrail(graph, { first: 101 })).rejects.toThrow('100 at most');
  await expect(auditTrail(graph, { first: 10, after: 'per_0000000000000000.1' })).rejects.toThrow(
    'no cursor',
  );
});

test('who is asked for by something that is no id was shown nothing', async () => {
  expect(minutes(await auditTrail(graph, { person: `${person}" OR "*`, first: 50 }))).toEqual([]);
});

test('asking for one person of another prefix finds nothing of theirs', async () => {
  expect(minutes(await auditTrail(graph, { person: person.slice(0, -1), first: 50 }))).toEqual([]);
});
