import { type Kind, linkEach, named, period } from './kind';

export const project: Kind<'project'> = {
  things({ id, title, names, funder, level, amount, knowledgeRenewal, from, to }, scribe) {
    const facts = { title, ...named(names), funder, level, amount, knowledgeRenewal, from, to };
    scribe.node('Project', scribe.define('Project', id), facts);
  },
  links({ id, institution, members, disciplines }, scribe) {
    const self = ['Project', scribe.own('Project', id)] as const;
    scribe.edge('HOSTED_BY', self, ['Institution', scribe.refer('Institution', institution, 'institution')]);
    linkEach(scribe, 'ABOUT', self, 'Discipline', disciplines, 'disciplines');
    members.forEach((member, i) => {
      const person = scribe.refer('Person', member.person, `members[${i}].person`);
      const facts = { role: member.role, ...period(member) };
      scribe.edge('TAKES_PART_IN', ['Person', person], self, facts, `members[${i}]`);
    });
  },
};

export const team: Kind<'team'> = {
  things({ id, names, focus, from, to }, scribe) {
    scribe.node('Team', scribe.define('Team', id), { ...named(names), focus, from, to });
  },
  links({ id, institution, members, disciplines }, scribe) {
    const self = ['Team', scribe.own('Team', id)] as const;
    scribe.edge('BASED_AT', self, ['Institution', scribe.refer('Institution', institution, 'institution')]);
    linkEach(scribe, 'ABOUT', self, 'Discipline', disciplines, 'disciplines');
    members.forEach((member, i) => {
      const person = scribe.refer('Person', member.person, `members[${i}].person`);
      const facts = { role: member.role, core: member.core, ...period(member) };
      scribe.edge('MEMBER_OF', ['Person', person], self, facts, `members[${i}]`);
    });
  },
};
