import { parseArgs } from 'node:util';
import type { Graph } from '../graph/graph';
import { Refusal, type Sentence } from '../refusal';
import { createKey, isLiving, type Key, listKeys, revokeKey, rotateKey } from './keys';
import { purposes, roles } from './roles';
import { scopes } from './scopes';
import {
  badDay,
  badOverlap,
  idOfKeyMissing,
  keyMade,
  keyRevoked,
  labelMissing,
  labels,
  labelsOf,
  notOneOf,
  same,
  worded,
} from './words';

/** Tells a person something, in English and in Chinese. */
export type Tell = (en: string, zh: string) => void;
/** One word after `talent key`. */
export type KeyCommand = (graph: Graph, args: string[], tell: Tell) => Promise<void>;

const tellBoth = (tell: Tell, { en, zh }: Sentence) => tell(en, zh);

/** talent key create --role OFFICER --label "…" [--purposes A,B] [--institution ins_…] [--jurisdiction 310000] [--person per_…] [--expires 2027-01-31] [--scopes read,write] */
const create: KeyCommand = async (graph, args, tell) => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      role: text,
      label: text,
      purposes: text,
      institution: text,
      jurisdiction: text,
      person: text,
      expires: text,
      scopes: text,
    },
  });
  if (!values.label?.trim()) throw new Refusal('BAD_USER_INPUT', labelMissing);
  const wish = {
    label: values.label.trim(),
    role: oneOf('--role', roles, values.role?.toUpperCase()),
    ...(values.purposes && { purposes: someOf('--purposes', purposes, values.purposes.toUpperCase()) }),
    ...(values.scopes && { scopes: someOf('--scopes', scopes, values.scopes.toLowerCase()) }),
    ...(values.expires && { expiresOn: day(values.expires) }),
    institution: values.institution ?? null,
    jurisdiction: values.jurisdiction ?? null,
    person: values.person ?? null,
  };
  const key = await createKey(graph, wish, new Date());
  tellBoth(tell, worded(keyMade, { token: same(key.token), ...described(key) }));
};

/** talent key list */
const list: KeyCommand = async (graph, args, tell) => {
  parseArgs({ args, options: {} });
  const now = new Date();
  for (const key of await listKeys(graph)) tellBoth(tell, lineOf(key, now));
};

/** talent key rotate key_… [--overlap 24] */
const rotate: KeyCommand = async (graph, args, tell) => {
  const { values, positionals } = parseArgs({
    args,
    options: { overlap: { type: 'string', default: '24' } },
    allowPositionals: true,
  });
  const overlapHours = Number(values.overlap);
  if (!(overlapHours >= 0 && overlapHours <= 24 * 90)) throw new Refusal('BAD_USER_INPUT', badOverlap);
  const key = await rotateKey(graph, idIn(positionals), { overlapHours }, new Date());
  tellBoth(tell, worded(keyMade, { token: same(key.token), ...described(key) }));
};

/** talent key revoke key_… */
const revoke: KeyCommand = async (graph, args, tell) => {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  const id = idIn(positionals);
  const { revokedOn } = await revokeKey(graph, id, new Date());
  tellBoth(tell, worded(keyRevoked, { id: same(id), at: same(revokedOn) }));
};

export const keyCommands: Readonly<Record<string, KeyCommand>> = { create, list, rotate, revoke };

function oneOf<T extends string>(option: string, known: readonly T[], given: string | undefined): T {
  const found = known.find((one) => one === given);
  if (found === undefined)
    throw new Refusal(
      'BAD_USER_INPUT',
      worded(notOneOf, { option: same(option), known: same(known.join(', ')) }),
    );
  return found;
}

const someOf = <T extends string>(option: string, known: readonly T[], given: string): T[] =>
  given.split(',').map((one) => oneOf(option, known, one.trim()));

function day(given: string): string {
  const date = new Date(`${given}T00:00:00Z`);
  if (
    !/^\d{4}-\d\d-\d\d$/.test(given) ||
    Number.isNaN(date.getTime()) ||
    !date.toISOString().startsWith(given)
  )
    throw new Refusal('BAD_USER_INPUT', badDay);
  return given;
}

function idIn([id]: string[]): string {
  if (!id) throw new Refusal('BAD_USER_INPUT', idOfKeyMissing);
  return id;
}

const described = (key: Key) => ({
  id: same(key.id),
  role: labels('Role', key.role),
  purposes: labelsOf('Purpose', key.purposes),
  expires: key.expiresOn ? same(key.expiresOn) : { zh: '不过期', en: 'never' },
});

function lineOf(key: Key, now: Date): Sentence {
  const { role, purposes: may, expires } = described(key);
  const state = key.revokedOn
    ? { zh: `已撤销 ${key.revokedOn}`, en: `revoked ${key.revokedOn}` }
    : isLiving(key, now)
      ? { zh: `有效期至 ${expires.zh}`, en: `expires ${expires.en}` }
      : { zh: `已过期 ${expires.zh}`, en: `expired ${expires.en}` };
  const used = { zh: `最近使用 ${key.lastUsedOn ?? '—'}`, en: `last used ${key.lastUsedOn ?? '—'}` };
  const next = key.replacedBy
    ? { zh: `已轮换为 ${key.replacedBy}`, en: `rotated to ${key.replacedBy}` }
    : null;
  const parts = [same(key.id), same(key.label), role, may, state, used, ...(next ? [next] : [])];
  return { zh: parts.map(({ zh }) => zh).join(' | '), en: parts.map(({ en }) => en).join(' | ') };
}
