import type { TalentRecord } from '../../src/intake/format';

type Named = string | null | undefined;

const each = <T>(list: readonly T[] | null | undefined, of: (one: T) => Named | readonly Named[]): Named[] =>
  (list ?? []).flatMap((one) => of(one));

const disciplinesOf = (list: readonly (string | { discipline: string })[] | null | undefined): Named[] =>
  each(list, (one) => (typeof one === 'string' ? one : one.discipline));

/** Every id of another record that a record speaks of. */
export const referencesOf = (record: TalentRecord): string[] => {
  const found = ((): Named[] => {
    switch (record.type) {
      case 'institution':
        return [record.partOf, ...(record.industries ?? []), ...(record.regions ?? [])];
      case 'discipline':
        return [record.broader, ...(record.exactMatch ?? []), ...(record.closeMatch ?? [])];
      case 'station':
        return [
          record.institution,
          ...(record.disciplines ?? []),
          ...each(record.supervisors, ({ person }) => person),
          ...each(record.postdocs, ({ person }) => person),
        ];
      case 'association':
        return each(record.members, ({ person }) => person);
      case 'event':
        return each(record.people, ({ person }) => person);
      case 'person':
        return [
          ...each(record.affiliations, ({ institution, occupation }) => [institution, occupation]),
          ...each(record.degrees, ({ institution }) => institution),
          ...disciplinesOf(record.disciplines),
        ];
      case 'supervision':
        return [record.supervisor, record.student, record.institution, record.station];
      case 'title':
      case 'designation':
      case 'contact':
        return [record.person];
      case 'skill':
        return [record.person, record.occupation];
      case 'certificate':
        return each(record.listed, ({ list }) => list);
      case 'certified':
        return [record.person, record.certificate];
      case 'permit':
      case 'founder':
        return [record.person, record.institution];
      case 'paper':
      case 'output':
      case 'patent':
        return [...each(record.authors, ({ person }) => person), ...(record.disciplines ?? [])];
      case 'project':
        return [
          record.institution,
          ...record.members.map(({ person }) => person),
          ...(record.disciplines ?? []),
        ];
      case 'team':
        return [
          record.institution,
          ...record.members.map(({ person }) => person),
          ...(record.disciplines ?? []),
        ];
      case 'selection':
      case 'service':
        return [record.person, record.edition];
      case 'award':
        return each(record.winners, ({ person }) => person);
      case 'post':
        return [record.institution, ...(record.disciplines ?? []), ...(record.industries ?? [])];
      case 'catalogue':
        return [
          ...(record.regions ?? []),
          ...record.editions.flatMap(({ entries }) =>
            entries.flatMap(({ industries, regions, disciplines }) => [
              ...(industries ?? []),
              ...(regions ?? []),
              ...(disciplines ?? []),
            ]),
          ),
        ];
      default:
        return [];
    }
  })();
  return found.filter((id): id is string => typeof id === 'string');
};

/** The ids a record brings into the world. */
export const idsOf = (record: TalentRecord): string[] => [
  ...('id' in record ? [record.id] : []),
  ...(record.type === 'programme' ? record.editions.map(({ id }) => id) : []),
  ...(record.type === 'catalogue'
    ? record.editions.flatMap(({ id, entries }) => [id, ...entries.map((one) => one.id)])
    : []),
];
