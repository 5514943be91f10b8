import { claim, id, ids, int, reads, text, texts, whole } from '../../graph/query';
import { known, maybe, ofPerson, oneOf } from './words';

const work = {
  id,
  title: text,
  year: int.nullable(),
  publishedOn: maybe,
};
const paper = {
  ...work,
  venue: maybe,
  doi: maybe,
  language: maybe,
  citations: int.nullable(),
  retractedOn: maybe,
  asOf: text,
};
const output = {
  ...work,
  language: maybe,
  kind: oneOf('PATENT', 'STANDARD', 'REPORT', 'WORK_METHOD', 'DESIGN', 'SOFTWARE', 'BOOK').unwrap(),
  number: maybe,
  status: maybe,
  substitutesPaper: claim.nullable(),
  asOf: text,
};

const page = { ids, asOf: text, after: text, first: whole };
const onPage = { ...ofPerson, cursor: text };

export const papersOf = reads('portrait/papers', page, { ...onPage, ...paper });
export const papersByIds = reads('portrait/papersByIds', known, paper);
export const outputsOf = reads('portrait/outputs', page, { ...onPage, ...output });
export const outputsByIds = reads('portrait/outputsByIds', known, output);

const texted = { workId: id, abstract: maybe, unresolvedAuthors: texts };
export const paperTexts = reads('portrait/paperTexts', { ids }, texted);
export const outputTexts = reads('portrait/outputTexts', { ids }, texted);

const author = {
  workId: id,
  /** Null, like the name, for somebody who opted out: their place in the line is all that is known here. */
  personId: maybe,
  name: maybe,
  position: int.nullable(),
  role: oneOf('CORRESPONDING', 'FIRST', 'INVENTOR', 'EDITOR'),
  affiliation: maybe,
};
export const paperAuthors = reads('portrait/paperAuthors', { ids, first: whole }, author);
export const outputAuthors = reads('portrait/outputAuthors', { ids, first: whole }, author);

const about = { workId: id, disciplineId: id };
export const paperDisciplines = reads('portrait/paperDisciplines', { ids }, about);
export const outputDisciplines = reads('portrait/outputDisciplines', { ids }, about);

export const citationsByYear = reads('portrait/citationsByYear', known, {
  paperId: id,
  year: int,
  citations: int,
});
