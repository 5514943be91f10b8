import { keyOf } from '../scribe';
import { type Kind, linkEach, named, period } from './kind';

export const discipline: Kind<'discipline'> = {
  things({ id, scheme, code, names, stem }, scribe) {
    scribe.node('Discipline', scribe.define('Discipline', id), { scheme, code, ...named(names), stem });
  },
  links({ id, broader, exactMatch, closeMatch }, scribe) {
    const self = ['Discipline', scribe.own('Discipline', id)] as const;
    scribe.edge('BROADER', self, ['Discipline', scribe.refer('Discipline', broader, 'broader')]);
    linkEach(scribe, 'EXACT_MATCH', self, 'Discipline', exactMatch, 'exactMatch');
    linkEach(scribe, 'CLOSE_MATCH', self, 'Discipline', closeMatch, 'closeMatch');
  },
};

export const region: Kind<'region'> = {
  things({ id, code, kind, names }, scribe) {
    scribe.node('Region', scribe.define('Region', id), { code, kind, ...named(names) });
  },
};

export const industry: Kind<'industry'> = {
  things({ id, code, names }, scribe) {
    scribe.node('Industry', scribe.define('Industry', id), { code, ...named(names) });
  },
};

export const station: Kind<'station'> = {
  things({ id, names, kind, from, to }, scribe) {
    scribe.node('Station', scribe.define('Station', id), { ...named(names), kind, from, to });
  },
  links({ id, institution, disciplines, supervisors, postdocs }, scribe) {
    const self = ['Station', scribe.own('Station', id)] as const;
    scribe.edge('HOSTED_BY', self, ['Institution', scribe.refer('Institution', institution, 'institution')]);
    linkEach(scribe, 'ABOUT', self, 'Discipline', disciplines, 'disciplines');
    supervisors?.forEach(({ person, capacity, from, to }, i) => {
      const field = `supervisors[${i}]`;
      const supervisor = scribe.refer('Person', person, `${field}.person`);
      const facts = { key: keyOf(from), role: 'SUPERVISOR', capacity, from, to };
      scribe.edge('SUPERVISES_AT', ['Person', supervisor], self, facts, field);
    });
    postdocs?.forEach(({ person, track, fullTime, from, to }, i) => {
      const field = `postdocs[${i}]`;
      const postdoc = scribe.refer('Person', person, `${field}.person`);
      const facts = { key: keyOf(from, track), role: 'POSTDOC', track, fullTime, from, to };
      scribe.edge('STAYED_AT', ['Person', postdoc], self, facts, field);
    });
  },
};

export const association: Kind<'association'> = {
  things({ id, names, kind }, scribe) {
    scribe.node('Association', scribe.define('Association', id), { ...named(names), kind });
  },
  links({ id, members }, scribe) {
    const self = ['Association', scribe.own('Association', id)] as const;
    members?.forEach((member, i) => {
      const person = scribe.refer('Person', member.person, `members[${i}].person`);
      const facts = { role: member.role, ...period(member) };
      scribe.edge('BELONGS_TO', ['Person', person], self, facts, `members[${i}]`);
    });
  },
};

export const event: Kind<'event'> = {
  things({ id, names, kind, on, city }, scribe) {
    scribe.node('Event', scribe.define('Event', id), { ...named(names), kind, on, city });
  },
  links({ id, on, people }, scribe) {
    const self = ['Event', scribe.own('Event', id)] as const;
    people?.forEach(({ person, role, result }, i) => {
      const guest = scribe.refer('Person', person, `people[${i}].person`);
      scribe.edge('ATTENDED', ['Person', guest], self, { role, result, from: on, to: on });
    });
  },
};
