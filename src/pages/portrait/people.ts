import { type Html, html } from '../html';
import type { Say } from '../words';
import { listed } from './lists';
import type { Shown } from './question';
import { line, when } from './when';

/** A name, leading to the portrait where the viewer may go there. */
export type Link = (name: string, person: { id: string } | null | undefined) => Html;

export const linkWith =
  (suffix: string): Link =>
  (name, person) =>
    person ? html`<a href="/people/${person.id}${suffix}">${name}</a>` : html`${name}`;

const span = (first: number | null, last: number | null): string | null =>
  first === null || last === null ? null : first === last ? String(first) : `${first} – ${last}`;

export function others(person: Shown, link: Link, say: Say): (Html | null)[] {
  const bonds = (all: Shown['supervisors']) =>
    all.map((bond) => ({
      main: link(bond.name, bond.person),
      soft: line(bond.kindLabel, bond.institution?.name, when(bond, say)),
    }));
  return [
    listed(
      say,
      'coauthors',
      person.coauthors.map(({ name, papers, firstYear, lastYear, person: other }) => ({
        main: link(name, other),
        soft: line(say('together', { n: papers }), span(firstYear, lastYear)),
      })),
    ),
    listed(say, 'supervisors', bonds(person.supervisors)),
    listed(say, 'students', bonds(person.students)),
  ];
}
