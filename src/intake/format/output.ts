import { z } from 'zod';
import { count, line, maybe, names, own, partialDate, period, text, year } from './words';

const author = z.strictObject({
  /** Absent: a name still to be resolved. */
  person: maybe(own),
  name: line,
  position: maybe(z.number().int().min(1)),
  role: maybe(z.enum(['CORRESPONDING', 'FIRST', 'INVENTOR', 'EDITOR'])),
  affiliation: maybe(line),
});

const made = {
  id: own,
  title: line,
  abstract: maybe(text),
  language: maybe(line),
  year: maybe(year),
  publishedOn: maybe(partialDate),
  authors: z.array(author).max(5_000),
  disciplines: maybe(z.array(own)),
};

export const paper = z.strictObject({
  type: z.literal('paper'),
  ...made,
  venue: maybe(line),
  issn: maybe(line),
  doi: maybe(line),
  citations: maybe(count),
  citationsByYear: maybe(z.record(z.string().regex(/^\d{4}$/), count)),
  retractedOn: maybe(partialDate),
});

export const output = z.strictObject({
  type: z.literal('output'),
  ...made,
  kind: z.enum(['PATENT', 'STANDARD', 'REPORT', 'WORK_METHOD', 'DESIGN', 'SOFTWARE', 'BOOK']),
  number: maybe(line),
  status: maybe(line),
  /** 知识更新工程 results may stand in for papers (S2 四(四)). */
  substitutesPaper: maybe(z.boolean()),
});

/** The short form of an output of kind PATENT. */
export const patent = output.omit({ kind: true }).extend({ type: z.literal('patent') });

export const venue = z.strictObject({
  type: z.literal('venue'),
  id: own,
  name: line,
  issn: maybe(line),
  country: maybe(z.string().length(2)),
  warned: maybe(z.strictObject(period)),
});

export const project = z.strictObject({
  type: z.literal('project'),
  id: own,
  title: maybe(line),
  names,
  funder: maybe(line),
  level: maybe(z.enum(['NATIONAL', 'MINISTERIAL', 'CITY', 'ENTERPRISE'])),
  amount: maybe(z.number().min(0)),
  institution: maybe(own),
  knowledgeRenewal: maybe(z.boolean()),
  members: z.array(z.strictObject({ person: own, role: z.enum(['PI', 'CO_PI', 'MEMBER']), ...period })),
  disciplines: maybe(z.array(own)),
  ...period,
});

export const team = z.strictObject({
  type: z.literal('team'),
  id: own,
  names,
  focus: maybe(line),
  institution: maybe(own),
  members: z.array(
    z.strictObject({ person: own, role: z.enum(['LEADER', 'MEMBER']), core: maybe(z.boolean()), ...period }),
  ),
  disciplines: maybe(z.array(own)),
  ...period,
});
