import type { Context } from '../context';
import { type ListPage, listPage, type Part, whole } from './list/page';
import type { PageArgs } from './list/slice';
import type { InvolvedRow, SupervisorRow } from './queries';

type PersonRow = NonNullable<Awaited<ReturnType<Context['load']['person']['load']>>>;
export type Involved = InvolvedRow & { person: PersonRow };
export type Supervisor = Omit<SupervisorRow, 'asked'> & { person: PersonRow };

interface Keyed {
  id: string;
  key: string;
}

/** A page of people and how they are involved; who opted out since it was read is left out. */
export const peopleInvolved = <R extends Keyed>(
  args: Pick<PageArgs, 'first' | 'after'>,
  decides: readonly unknown[],
  fetch: (after: string, first: number) => Promise<readonly R[]>,
  context: Pick<Context, 'load'>,
) => peopleFound(args, decides, async (...at) => whole(await fetch(...at)), context);

/** The same where looking for them may take too long to fill the page. */
export async function peopleFound<R extends Keyed>(
  args: Pick<PageArgs, 'first' | 'after'>,
  decides: readonly unknown[],
  fetch: (after: string, first: number) => Promise<Part<R>>,
  { load }: Pick<Context, 'load'>,
): Promise<ListPage<R & { person: PersonRow }>> {
  const page = await listPage(args, decides, fetch);
  const people = await Promise.all(page.nodes.map(({ id }) => load.person.load(id)));
  const edges = page.edges.flatMap(({ cursor, node }, i) => {
    const person = people[i];
    return person ? [{ cursor, node: { ...node, person } }] : [];
  });
  return { edges, nodes: edges.map(({ node }) => node), pageInfo: page.pageInfo };
}
