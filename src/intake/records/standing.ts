import { keyOf, shared } from '../scribe';
import { type Kind, named, period } from './kind';

export const supervision: Kind<'supervision'> = {
  links({ supervisor, student, kind, from, to, ...at }, scribe) {
    const institution = scribe.refer('Institution', at.institution, 'institution');
    const station = scribe.refer('Station', at.station, 'station');
    scribe.edge(
      'SUPERVISED',
      ['Person', scribe.refer('Person', supervisor, 'supervisor')],
      ['Person', scribe.refer('Person', student, 'student')],
      { key: keyOf(kind, from, institution, station), role: kind, from, to, institution, station },
      'to',
    );
  },
};

export const title: Kind<'title'> = {
  links({ person, series, seriesZh, level, names, route, speciality, ...when }, scribe) {
    const holder = scribe.refer('Person', person, 'person');
    if (!holder) return;
    const { nameZh, nameEn } = named(names);
    const id = shared('Title', [series, level, nameZh, nameEn].join('|'));
    scribe.node('Title', id, { series, seriesZh, level, nameZh, nameEn });
    const facts = { key: keyOf(when.from, route, speciality), route, speciality, ...period(when) };
    scribe.edge('HOLDS_TITLE', ['Person', holder], ['Title', id], facts, 'to');
  },
};

export const occupation: Kind<'occupation'> = {
  things({ id, code, names, series }, scribe) {
    scribe.node('Occupation', scribe.define('Occupation', id), { code, ...named(names), series });
  },
};

export const skill: Kind<'skill'> = {
  links({ person, occupation, level, kind, from }, scribe) {
    scribe.edge(
      'SKILLED_AS',
      ['Person', scribe.refer('Person', person, 'person')],
      ['Occupation', scribe.refer('Occupation', occupation, 'occupation')],
      { key: keyOf(level, kind, from), role: level, kind, from },
    );
  },
};

const standings = {
  STRATEGIC_SCIENTIST: { nameZh: '战略科学家', nameEn: 'Strategic scientist' },
  PEAK_TALENT: { nameZh: '高峰人才', nameEn: 'Peak talent' },
  KEY_TASK_LEAD: { nameZh: '关键技术攻关团队负责人', nameEn: 'Lead of a key-technology team' },
};

export const designation: Kind<'designation'> = {
  links({ person, code, ...when }, scribe) {
    const holder = scribe.refer('Person', person, 'person');
    if (!holder) return;
    const id = shared('Designation', code);
    scribe.node('Designation', id, { code, ...standings[code] });
    const facts = { key: keyOf(when.from), ...period(when) };
    scribe.edge('DESIGNATED', ['Person', holder], ['Designation', id], facts, 'to');
  },
};

export const permit: Kind<'permit'> = {
  links({ person, institution, class: role, recognisedOn, ...when }, scribe) {
    scribe.edge(
      'PERMITTED_AT',
      ['Person', scribe.refer('Person', person, 'person')],
      ['Institution', scribe.refer('Institution', institution, 'institution')],
      { key: keyOf(role, when.from), role, recognisedOn, ...period(when) },
      'to',
    );
  },
};

export const founder: Kind<'founder'> = {
  links({ person, institution, share, paidInUsd, ...when }, scribe) {
    scribe.edge(
      'FOUNDED',
      ['Person', scribe.refer('Person', person, 'person')],
      ['Institution', scribe.refer('Institution', institution, 'institution')],
      { role: 'FOUNDER', share, paidInUsd, ...period(when) },
      'to',
    );
  },
};

export const contact: Kind<'contact'> = {
  links({ person, kind, value, consent, consentOn }, scribe) {
    const owner = scribe.refer('Person', person, 'person');
    if (!owner) return;
    const id = scribe.own('ContactPoint', `${person}|${kind}|${value}`);
    scribe.node('ContactPoint', id, { kind, value, consent, consentOn });
    scribe.edge('REACHED_AT', ['Person', owner], ['ContactPoint', id]);
  },
};
