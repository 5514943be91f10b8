import type { EdgeRow, NodeRow } from './scribe';

/** What a source speaks about when it makes such an edge. */
const groups: Readonly<Record<string, string>> = {
  IDENTIFIED_BY: 'IDENTIFIERS',
  HAS_CIVIL: 'CIVIL',
  HAS_DOSSIER: 'DOSSIER',
  REACHED_AT: 'CONTACTS',
  AFFILIATED_WITH: 'AFFILIATIONS',
  EDUCATED_AT: 'DEGREES',
  PERMITTED_AT: 'PERMITS',
  FOUNDED: 'COMPANIES',
  HOLDS_TITLE: 'TITLES',
  SKILLED_AS: 'SKILLS',
  CERTIFIED: 'CERTIFICATES',
  DESIGNATED: 'DESIGNATIONS',
  WORKS_IN: 'DISCIPLINES',
  SUPERVISED: 'SUPERVISION',
  SUPERVISES_AT: 'STATIONS',
  STAYED_AT: 'STATIONS',
  AUTHORED: 'OUTPUTS',
  TAKES_PART_IN: 'PROJECTS',
  MEMBER_OF: 'TEAMS',
  BELONGS_TO: 'ASSOCIATIONS',
  ATTENDED: 'EVENTS',
  SELECTED_FOR: 'PROGRAMMES',
  SERVED_ON: 'PANELS',
  WON: 'AWARDS',
};

const names = ['NAMES', ...new Set(Object.values(groups))];
const bitOf = (group: string) => 1 << names.indexOf(group);
const bits = new Map(Object.entries(groups).map(([type, group]) => [type, bitOf(group)]));

/** Remembers of whom a source spoke, and about what: a few bytes a person. */
export function witness() {
  const heard = new Map<string, number>();
  const hear = (id: string, bit: number) => heard.set(id, (heard.get(id) ?? 0) | bit);
  return {
    node({ label, id, properties }: NodeRow) {
      if (label !== 'Person') return;
      hear(id, bitOf('NAMES'));
      if (properties.orcid) hear(id, bitOf('IDENTIFIERS'));
    },
    edge({ type, from, to }: EdgeRow) {
      const bit = bits.get(type) ?? 0;
      if (from[0] === 'Person') hear(from[1], bit);
      if (to[0] === 'Person') hear(to[1], bit);
    },
    persons: () => heard.keys(),
    groupsOf: (id: string) => names.filter((_, i) => (heard.get(id) ?? 0) & (1 << i)),
  };
}
