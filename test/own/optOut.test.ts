import { optOut } from '../../src/own/optOut';
import { testGraph } from '../setup/graph';
import { twoColleagues } from './world';

const { graph, close } = testGraph();
let world: Awaited<ReturnType<typeof twoColleagues>>;
beforeAll(async () => {
  world = await twoColleagues(graph, `opt-${process.pid}`);
});
afterAll(async () => {
  await world.cleanUp();
  await close();
});

const labels = async (id: string) => {
  const [row] = await graph.read('MATCH (p:Person|Withheld {id: $id}) RETURN labels(p) AS labels', { id });
  return row && 'labels' in row ? row.labels : null;
};

test('an opt-out that cannot be recorded does not happen', async () => {
  const recordIn = () => Promise.reject(new Error('the audit is away'));
  const tried = optOut({ graph, today: '2026-06-30', recordIn }, { person: world.su, operation: 'test' });
  await expect(tried).rejects.toThrow('the audit is away');
  expect(await labels(world.su)).toContain('Person');
});

test('an opt-out leaves no label by which a list, a pool count or a name search would find them', async () => {
  await optOut(
    { graph, today: '2026-06-30', recordIn: async () => {} },
    { person: world.su, operation: 'test' },
  );
  expect(await labels(world.su)).toEqual(['Withheld']);
});
