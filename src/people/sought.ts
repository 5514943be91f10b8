import type { Context } from '../context';
import type { NotFoundCode } from '../generated/graphql';
import { idOf, labelOf } from '../graph/ids';
import type { PersonRow } from '../portrait/queries';
import { Refusal, type Sentence } from '../refusal';
import { filled } from '../wording/say';
import { orcidFrom } from './orcid';
import { byIdentifier, byOrcid } from './queries';
import { words } from './words';

export interface Why {
  code: NotFoundCode;
  sentence: Sentence;
}
export interface Sought {
  person: PersonRow | null;
  reason: Why | null;
}

const most = 100;
/** A sentence quotes what was asked, and not a novel. */
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function atMost(asked: readonly unknown[]): void {
  if (asked.length > most)
    throw new Refusal('BAD_USER_INPUT', filled(words.manyIds, { value: asked.length }));
}

/** One answer for each id, in the same order. */
export function soughtByIds(ids: readonly string[], { load }: Pick<Context, 'load'>): Promise<Sought[]> {
  atMost(ids);
  return Promise.all(
    ids.map(async (id): Promise<Sought> => {
      const value = short(id);
      if (labelOf(id) !== 'Person') return missing('INVALID', filled(words.notAnId, { value }));
      const person = await load.person.load(id);
      return person ? { person, reason: null } : missing('UNKNOWN', filled(words.unknownId, { value }));
    }),
  );
}

interface Identifier {
  scheme: string;
  value: string;
}

/** What an identifier may stand for, before the graph is asked. */
type Clue =
  | { reason: Why }
  | { orcid: string }
  /** Our id, if the scheme is a source and the value its own record id; and the identifier's, if a source named it. */
  | { person: string; identifier: string };

/** Pure: reads an identifier. Every source is a scheme: from its record id ours follows, without a look-up. */
export function clueOf({ scheme: written, value: given }: Identifier): Clue {
  const [scheme, value] = [written.trim(), given.trim()];
  if (!scheme || !value || scheme.length + value.length > 2_000) return invalid(words.emptyIdentifier);
  if (scheme.toUpperCase() !== 'ORCID') {
    return {
      person: idOf('Person', scheme, value),
      identifier: idOf('Identifier', 'shared', `${scheme}|${value}`),
    };
  }
  const read = orcidFrom(value);
  if ('orcid' in read) return read;
  const sentence = read.fault === 'FORM' ? words.orcidForm : words.orcidCheck;
  return invalid(filled(sentence, { value: short(value) }));
}

/** One answer for each identifier, in the same order. */
export async function soughtByIdentifiers(
  asked: readonly Identifier[],
  { graph, load }: Pick<Context, 'graph' | 'load'>,
): Promise<Sought[]> {
  atMost(asked);
  const clues = asked.map(clueOf);
  const orcids = clues.flatMap((clue) => ('orcid' in clue ? [clue.orcid] : []));
  const ids = clues.flatMap((clue) => ('identifier' in clue ? [clue.identifier] : []));
  const bearers = [
    ...(orcids.length > 0 ? await byOrcid(graph, { orcids: [...new Set(orcids)] }) : []),
    ...(ids.length > 0 ? await byIdentifier(graph, { ids: [...new Set(ids)] }) : []),
  ];
  const borneBy = (identifier: string) =>
    bearers.filter((one) => one.identifier === identifier).map(({ personId }) => personId);

  return Promise.all(
    clues.map(async (clue, i): Promise<Sought> => {
      if ('reason' in clue) return { person: null, reason: clue.reason };
      const candidates = 'orcid' in clue ? borneBy(clue.orcid) : [clue.person, ...borneBy(clue.identifier)];
      const people = await Promise.all([...new Set(candidates)].map((id) => load.person.load(id)));
      return decided(
        people.flatMap((person) => person ?? []),
        asked[i],
      );
    }),
  );
}

function decided(people: readonly PersonRow[], asked: Identifier | undefined): Sought {
  const slots = { scheme: short(asked?.scheme ?? ''), value: short(asked?.value ?? '') };
  const [person, ...others] = people;
  if (!person) return missing('UNKNOWN', filled(words.unknownIdentifier, slots));
  if (others.length === 0) return { person, reason: null };
  return missing('AMBIGUOUS', filled(words.ambiguous, { ...slots, count: people.length }));
}

const invalid = (sentence: Sentence): Clue => ({ reason: { code: 'INVALID', sentence } });
const missing = (code: NotFoundCode, sentence: Sentence): Sought => ({
  person: null,
  reason: { code, sentence },
});
