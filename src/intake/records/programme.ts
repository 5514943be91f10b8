import { keyOf } from '../scribe';
import { type Kind, named, period } from './kind';

export const programme: Kind<'programme'> = {
  things({ id, code, names, sponsor, level, aliases, editions }, scribe) {
    scribe.node('Programme', scribe.define('Programme', id), {
      code,
      ...named(names),
      sponsor,
      level,
      aliasNames: aliases?.map(({ name }) => name),
      aliasFroms: aliases?.map(({ from }) => from ?? ''),
      aliasTos: aliases?.map(({ to }) => to ?? ''),
    });
    for (const { id: edition, names: own, ...facts } of editions) {
      const id = scribe.define('ProgrammeEdition', edition);
      scribe.node('ProgrammeEdition', id, { ...facts, ...named(own) });
    }
  },
  links({ id, editions }, scribe) {
    const self = ['Programme', scribe.own('Programme', id)] as const;
    for (const edition of editions) {
      scribe.edge('EDITION_OF', ['ProgrammeEdition', scribe.own('ProgrammeEdition', edition.id)], self);
    }
  },
};

export const selection: Kind<'selection'> = {
  links({ person, edition, track, result, ...when }, scribe) {
    scribe.edge(
      'SELECTED_FOR',
      ['Person', scribe.refer('Person', person, 'person')],
      ['ProgrammeEdition', scribe.refer('ProgrammeEdition', edition, 'edition')],
      { track, result, ...period(when) },
      'to',
    );
  },
};

export const service: Kind<'service'> = {
  links({ person, edition, role, ...when }, scribe) {
    scribe.edge(
      'SERVED_ON',
      ['Person', scribe.refer('Person', person, 'person')],
      ['ProgrammeEdition', scribe.refer('ProgrammeEdition', edition, 'edition')],
      { key: keyOf(role, when.from), role, ...period(when) },
      'to',
    );
  },
};

export const award: Kind<'award'> = {
  things({ id, code, names, level, issuer }, scribe) {
    scribe.node('Award', scribe.define('Award', id), { code, ...named(names), level, issuer });
  },
  links({ id, winners }, scribe) {
    const self = ['Award', scribe.own('Award', id)] as const;
    winners?.forEach(({ person, on, role }, i) => {
      const winner = scribe.refer('Person', person, `winners[${i}].person`);
      scribe.edge('WON', ['Person', winner], self, { key: keyOf(on, role), role, from: on });
    });
  },
};
