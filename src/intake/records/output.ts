import type { Label } from '../../graph/model';
import type { RecordOf } from '../format';
import { doiOf } from '../identifiers/doi';
import { issnOf } from '../identifiers/issn';
import type { Scribe } from '../scribe';
import { says } from '../words';
import { type Kind, linkEach } from './kind';

type Made = Pick<RecordOf<'paper'>, 'id' | 'authors' | 'disciplines'>;

/** Names that no person stands behind yet; whoever resolves them later finds them here. */
const unresolved = ({ authors }: Made) => authors.flatMap(({ person, name }) => (person ? [] : [name]));

const madeFacts = (record: RecordOf<'paper' | 'output' | 'patent'>) => ({
  title: record.title,
  abstract: record.abstract,
  language: record.language,
  year: record.year ?? (record.publishedOn ? Number(record.publishedOn.slice(0, 4)) : null),
  publishedOn: record.publishedOn,
  unresolvedAuthors: unresolved(record),
});

function madeLinks(label: Label, { id, authors, disciplines }: Made, scribe: Scribe) {
  const self = [label, scribe.own(label, id)] as const;
  authors.forEach(({ person, name, position, role, affiliation }, i) => {
    if (!person) return;
    const author = scribe.refer('Person', person, `authors[${i}].person`);
    scribe.edge('AUTHORED', ['Person', author], self, {
      role,
      position: position ?? i + 1,
      name,
      affiliation,
    });
  });
  linkEach(scribe, 'ABOUT', self, 'Discipline', disciplines, 'disciplines');
}

/** Citations by year, as two lists in parallel. */
function citationsByYear({ citationsByYear: by }: RecordOf<'paper'>) {
  if (!by) return {};
  const years = Object.keys(by).sort();
  return { citationYears: years.map(Number), citationCounts: years.map((year) => by[year] ?? 0) };
}

function checked(record: { [field: string]: unknown }, field: 'doi' | 'issn', scribe: Scribe) {
  const given = record[field];
  if (typeof given !== 'string') return null;
  const valid = field === 'doi' ? doiOf(given) : issnOf(given);
  if (!valid) scribe.reject(field, says.badIdentifier(field.toUpperCase()));
  return valid;
}

export const paper: Kind<'paper'> = {
  things(record, scribe) {
    scribe.node('Paper', scribe.define('Paper', record.id), {
      ...madeFacts(record),
      venue: record.venue,
      issn: checked(record, 'issn', scribe),
      doi: checked(record, 'doi', scribe),
      citations: record.citations,
      ...citationsByYear(record),
      retractedOn: record.retractedOn,
    });
  },
  links: (record, scribe) => madeLinks('Paper', record, scribe),
};

const otherOutput = (record: RecordOf<'output' | 'patent'>, scribe: Scribe) =>
  scribe.node('Output', scribe.define('Output', record.id), {
    ...madeFacts(record),
    kind: record.type === 'patent' ? 'PATENT' : record.kind,
    number: record.number,
    status: record.status,
    substitutesPaper: record.substitutesPaper,
  });

export const output: Kind<'output'> = {
  things: otherOutput,
  links: (record, scribe) => madeLinks('Output', record, scribe),
};

export const patent: Kind<'patent'> = {
  things: otherOutput,
  links: (record, scribe) => madeLinks('Output', record, scribe),
};

export const venue: Kind<'venue'> = {
  things(record, scribe) {
    scribe.node('Venue', scribe.define('Venue', record.id), {
      name: record.name,
      issn: checked(record, 'issn', scribe),
      country: record.country,
      warnedFrom: record.warned?.from,
      warnedTo: record.warned?.to,
    });
  },
};
