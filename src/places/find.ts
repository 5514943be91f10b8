import type { Context } from '../context';
import { Refusal } from '../refusal';
import { filled } from '../wording/say';
import { compareKeys, lowest } from './list/keys';
import type { PageArgs } from './list/slice';
import { words } from './list/words';
import { nameQuery } from './nameQuery';
import * as read from './queries';
import { thingsIn } from './things';

type Asked = Pick<PageArgs, 'first' | 'after'> & { name?: string | null };

/** Names searched for: so many of the best are ranked, and the pages go through these. */
const most = 500;

/** A score as text that sorts the best first, so that a page can go on behind it. */
const bestFirst = (score: number) => (1e6 - Math.min(score, 1e6)).toFixed(6).padStart(14, '0');

async function named(
  label: string,
  name: string,
  after: string,
  first: number,
  { graph }: Pick<Context, 'graph'>,
) {
  const text = nameQuery(name);
  if (text === null) throw new Refusal('BAD_USER_INPUT', filled(words.noWord, { value: name.slice(0, 60) }));
  const rows = await read.placesNamed(graph, { text, label, most });
  return rows
    .map(({ id, score }) => ({ id, key: `${bestFirst(score)} ${id}` }))
    .filter(({ key }) => after === lowest || compareKeys(key, after) > 0)
    .sort((a, b) => compareKeys(a.key, b.key))
    .slice(0, first);
}

export const institutionsIn = ({ name, ...page }: Asked, context: Pick<Context, 'graph' | 'load'>) =>
  thingsIn(
    (id) => context.load.institution.load(id),
    page,
    ['institutions', name],
    (after, first) =>
      typeof name === 'string'
        ? named('Institution', name, after, first, context)
        : read.institutionsAfter(context.graph, { after, first }),
  );

export const disciplinesIn = (
  { name, scheme, ...page }: Asked & { scheme?: string | null },
  context: Pick<Context, 'graph' | 'load'>,
) => {
  const { graph, load } = context;
  return thingsIn(
    (id) => load.discipline.load(id),
    page,
    ['disciplines', name, scheme],
    async (after, first) => {
      if (typeof name !== 'string')
        return read.disciplinesAfter(graph, { after, first, schemes: scheme ? [scheme] : [] });
      const found = await named('Discipline', name, after, most, context);
      if (!scheme) return found.slice(0, first);
      const disciplines = await Promise.all(found.map(({ id }) => load.discipline.load(id)));
      return found.filter((_, i) => disciplines[i]?.scheme === scheme).slice(0, first);
    },
  );
};

/** A programme by one of the two names it has here. */
export async function programmeAsked(
  { id, code }: { id?: string | null; code?: string | null },
  { load }: Pick<Context, 'load'>,
) {
  if (id && code) throw new Refusal('BAD_USER_INPUT', words.idOrCode);
  if (id) return load.programme.load(id);
  if (!code) throw new Refusal('BAD_USER_INPUT', words.idOrCode);
  const found = await load.programmeByCode.load(code);
  return found && load.programme.load(found.id);
}
