import { present } from '../graph/loaders';
import { type ListPage, listPage, pageOfThings, whole } from './list/page';
import type { PageArgs } from './list/slice';

type Load<T> = (id: string) => Promise<T | null>;
type Asked = Pick<PageArgs, 'first' | 'after'>;
interface Keyed {
  id: string;
  key: string;
}

/** A page of things whose ids and keys `fetch` finds. `decides`: whatever makes this list another one. */
export const thingsIn = async <T>(
  load: Load<T>,
  args: Asked,
  decides: readonly unknown[],
  fetch: (after: string, first: number) => Promise<readonly Keyed[]>,
): Promise<ListPage<T>> =>
  pageOfThings(await listPage(args, decides, async (...at) => whole(await fetch(...at))), load);

/** What some links lead to. */
export const linked = <T>(links: readonly { id: string }[], load: Load<T>): Promise<T[]> =>
  Promise.all(links.map(({ id }) => present(load(id), id)));

/** What a link leads to that need not be there. */
export const maybeLinked = async <T>(id: string | null, load: Load<T>): Promise<T | null> =>
  id === null ? null : load(id);
