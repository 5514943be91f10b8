import { z } from 'zod';
import { claim, id, ids, int, maps, type Row, reads, text, texts, whole, writes } from '../graph/query';
import { purposes, roles } from './roles';

const keyRow = {
  id,
  hash: text,
  label: text,
  role: z.enum(roles),
  purposes: z.array(z.enum(purposes)).readonly(),
  scopes: texts,
  institution: id.nullable(),
  person: id.nullable(),
  jurisdiction: text.nullable(),
  createdOn: text,
  expiresOn: text.nullable(),
  revokedOn: text.nullable(),
  replacedBy: id.nullable(),
  lastUsedOn: text.nullable(),
};

export const keysByIds = reads('access/keysByIds', { ids }, keyRow);
export const allKeys = reads('access/allKeys', {}, keyRow);
export type KeyRow = Row<typeof keysByIds>;

export const keyHolders = reads(
  'access/keyHolders',
  { institution: text, person: text },
  { institution: claim, person: claim },
);
export const addKey = writes('access/addKey', { key: z.record(z.string(), z.unknown()) }, { id });
export const replaceKey = writes('access/replaceKey', { id, replacedBy: id, expiresOn: text }, { id });
export const endKey = writes('access/endKey', { id, at: text }, { id, revokedOn: text });
export const markUsed = writes('access/markUsed', { uses: maps }, { id });

const auditRow = {
  id,
  at: text,
  requestId: text,
  key: id.nullable(),
  role: z.enum(roles).nullable(),
  institution: text.nullable(),
  purpose: z.enum(purposes).nullable(),
  operation: text,
  kind: z.enum(['READ', 'CHANGE', 'EXPORT', 'SCORE']),
  milliseconds: int,
  outcome: text,
  shownCount: int,
  detail: text.nullable(),
};

const page = { after: text, before: text, first: whole };
export const recordsByTime = reads('access/recordsByTime', page, auditRow);
export const recordsByKey = reads('access/recordsByKey', page, auditRow);
export const recordsByPerson = reads('access/recordsByPerson', page, auditRow);
export const recordsByPersonAndKey = reads('access/recordsByPersonAndKey', { ...page, key: id }, auditRow);
export type AuditRow = Row<typeof recordsByTime>;

export const personsShown = reads(
  'access/personsShown',
  { ids, first: whole },
  { recordId: id, personId: id },
);
export const addRecords = writes('access/addRecords', { records: maps }, { edges: int });
export const recordsWritten = reads('access/recordsWritten', { ids, writer: text }, { count: int });

export const demoHolders = reads(
  'access/demoHolders',
  {},
  { universities: ids, companies: ids, people: ids },
);
