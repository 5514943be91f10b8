import type { RecordOf, TalentRecord } from '../format';
import type { Scribe } from '../scribe';
import * as certificates from './certificate';
import * as demands from './demand';
import * as groups from './group';
import { institution } from './institution';
import type { Kind, Type } from './kind';
import * as outputs from './output';
import { person } from './person';
import * as programmes from './programme';
import * as standings from './standing';
import * as worlds from './world';

type Records = { [T in Type]: RecordOf<T> };

const kinds: { [T in Type]: Kind<T> } = {
  /** Whoever reads the file has taken it: see import.ts. */
  source: {},
  institution,
  person,
  ...worlds,
  ...standings,
  ...certificates,
  ...outputs,
  ...groups,
  ...programmes,
  ...demands,
};

const thingsOf = <T extends Type>(type: T, record: Records[T], scribe: Scribe) =>
  kinds[type].things?.(record, scribe);

const linksOf = <T extends Type>(type: T, record: Records[T], scribe: Scribe) =>
  kinds[type].links?.(record, scribe);

/** The nodes a record brings. */
export const writeThings = (record: TalentRecord, scribe: Scribe) => thingsOf(record.type, record, scribe);
/** What ties them together, once every thing of the file is there. */
export const writeLinks = (record: TalentRecord, scribe: Scribe) => linksOf(record.type, record, scribe);

/** Whether such a record is a thing of its own, or only links others. */
export const isThing = (type: Type): boolean => kinds[type].things !== undefined;
