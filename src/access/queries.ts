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

const auditPage = { id, key: id.nullable(), lines: texts };
const between = { after: text, before: text, first: whole };
export const auditPagesByTime = reads('access/auditPagesByTime', between, auditPage);
export const auditPagesByKey = reads('access/auditPagesByKey', between, auditPage);
export const auditPagesByPerson = reads(
  'access/auditPagesByPerson',
  { ...between, terms: text, ofKey: text },
  auditPage,
);
export type AuditPageRow = Row<typeof auditPagesByTime>;
export const auditSpan = reads('access/auditSpan', {}, { oldest: id, newest: id });

export const addAuditPages = writes('access/addAuditPages', { pages: maps }, { pages: int });
export const auditPagesWritten = reads('access/auditPagesWritten', { ids, writer: text }, { count: int });

export const demoHolders = reads(
  'access/demoHolders',
  {},
  { universities: ids, companies: ids, people: ids },
);
