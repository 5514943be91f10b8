import type { RecordOf } from '../format';
import { orcidOf } from '../identifiers/orcid';
import { personNames } from '../names/personNames';
import { keyOf, type Scribe, shared } from '../scribe';
import { says } from '../words';
import { civilFacts, dossierFacts } from './asides';
import type { Kind } from './kind';

type PersonRecord = RecordOf<'person'>;

const identifierId = ({ scheme, value }: { scheme: string; value: string }) =>
  shared('Identifier', `${scheme}|${value}`);

export const person: Kind<'person'> = {
  things(record, scribe) {
    const id = scribe.define('Person', record.id);
    const orcid = record.orcid ? orcidOf(record.orcid) : null;
    if (record.orcid && !orcid) scribe.reject('orcid', says.badIdentifier('ORCID'));
    scribe.node('Person', id, {
      ...personNames(record),
      pool: record.pool ?? 'UNASSIGNED',
      orcid,
      homepage: record.homepage,
      languages: record.languages?.map(({ code }) => code),
      languageLevels: record.languages?.map(({ level }) => level ?? ''),
      availability: record.availability,
      availableFrom: record.availableFrom,
      contractEndsOn: record.contractEndsOn,
      recordedOn: record.recordedOn,
    });
    for (const { scheme, value } of record.identifiers ?? []) {
      scribe.node('Identifier', identifierId({ scheme, value }), { scheme, value });
    }
    if (record.civil) scribe.node('Civil', scribe.define('Civil', record.id), civilFacts(record.civil));
    if (record.dossier)
      scribe.node('Dossier', scribe.define('Dossier', record.id), dossierFacts(record.dossier));
  },

  links(record, scribe) {
    const self = ['Person', scribe.own('Person', record.id)] as const;
    affiliations(record, self[1], scribe);
    degrees(record, self[1], scribe);
    record.disciplines?.forEach((one, i) => {
      const { discipline, weight } = typeof one === 'string' ? { discipline: one, weight: null } : one;
      const field = scribe.refer('Discipline', discipline, `disciplines[${i}]`);
      scribe.edge('WORKS_IN', self, ['Discipline', field], { weight });
    });
    for (const identifier of record.identifiers ?? []) {
      scribe.edge('IDENTIFIED_BY', self, ['Identifier', identifierId(identifier)]);
    }
    if (record.civil) scribe.edge('HAS_CIVIL', self, ['Civil', scribe.own('Civil', record.id)]);
    if (record.dossier) scribe.edge('HAS_DOSSIER', self, ['Dossier', scribe.own('Dossier', record.id)]);
  },
};

function affiliations(record: PersonRecord, self: string, scribe: Scribe) {
  record.affiliations?.forEach(
    ({ institution, role, department, postKind, occupation, fullTime, from, to }, i) => {
      const field = `affiliations[${i}]`;
      const facts = {
        key: keyOf(role, from, department),
        role,
        from,
        to,
        department,
        postKind,
        occupation: scribe.refer('Occupation', occupation, `${field}.occupation`),
        fullTime,
      };
      const house = scribe.refer('Institution', institution, `${field}.institution`);
      scribe.edge('AFFILIATED_WITH', ['Person', self], ['Institution', house], facts, field);
    },
  );
}

function degrees(record: PersonRecord, self: string, scribe: Scribe) {
  record.degrees?.forEach(({ institution, level, year, ...facts }, i) => {
    const school = scribe.refer('Institution', institution, `degrees[${i}].institution`);
    scribe.edge('EDUCATED_AT', ['Person', self], ['Institution', school], {
      ...facts,
      key: keyOf(level, year, facts.field),
      role: level,
      to: year ? String(year) : null,
    });
  });
}
