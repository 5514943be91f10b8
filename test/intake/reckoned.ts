import type { Label } from '../../src/graph/model';
import { today } from './own';
import type { World } from './smallWorld';

type Id = (label: Label, external: string) => string;

const now = ({ from, to }: { from: string | null; to: string | null }) =>
  (from === null || from <= today) && (to === null || to >= today);

/** What derive ought to find, reckoned the plain way from the world itself. */
export function reckon({ people, houses, works }: World, visible: (person: number) => boolean, id: Id) {
  const withAbove = (house: number): number[] => {
    const within = houses[house]?.within ?? null;
    return within === null ? [house] : [house, ...withAbove(within)];
  };
  const supervised = (supervisor: number) =>
    people.filter(
      ({ postdocOf }, i) =>
        i !== supervisor &&
        visible(i) &&
        postdocOf?.supervisor === supervisor &&
        now({ from: '1999', to: postdocOf.to }),
    ).length;

  const portraits = people.map((person, i) => {
    const own = works.filter(({ authors }) => authors.includes(i));
    const papers = own.filter(({ isPaper, retracted }) => isPaper && !retracted);
    const outputs = own.filter(({ isPaper }) => !isPaper);
    const cited = papers.flatMap(({ citations }) => citations ?? []);
    const years = [...papers, ...outputs].flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
    const known = papers.length === 0 || cited.length > 0;
    const posts = person.posts.filter(now);
    const rankOf = (fullTime: boolean | null) => [true, null, false].indexOf(fullTime);
    const [main] = [...posts].sort(
      (a, b) =>
        rankOf(a.fullTime) - rankOf(b.fullTime) ||
        (b.from ?? '').localeCompare(a.from ?? '') ||
        (id('Institution', `i${a.house}`) < id('Institution', `i${b.house}`) ? -1 : 1),
    );
    const country = (main && houses[main.house]?.country) ?? null;
    const held = person.titles.filter(now).map(({ level }) => level);
    const titleLevel = held.some((level) => level.startsWith('SENIOR'))
      ? 'SENIOR'
      : held.includes('MID')
        ? 'MID'
        : held.length > 0
          ? 'JUNIOR'
          : 'NONE';
    const houseIds = new Set(
      posts.flatMap(({ house }) => withAbove(house)).map((house) => id('Institution', `i${house}`)),
    );
    const fields = person.fields.map((field) => id('Discipline', `d${field}`));
    const has = [
      person.zh,
      posts.length > 0,
      person.degree,
      fields.length > 0,
      own.length > 0,
      person.titles.some(({ from }) => from <= today),
      person.orcid,
    ];
    return {
      papers: papers.length,
      outputs: outputs.length,
      citations: known ? cited.reduce((sum, n) => sum + n, 0) : null,
      hIndex: known
        ? Math.max(0, ...cited.map((_, h) => h + 1).filter((h) => cited.filter((c) => c >= h).length >= h))
        : null,
      firstYear: years[0] ?? null,
      lastYear: years.at(-1) ?? null,
      titleLevel,
      country,
      region: country === 'CN' ? '310000' : null,
      completeness: Math.round((has.filter(Boolean).length / has.length) * 100) / 100,
      facets: visible(i)
        ? [
            ...(country ? [`c:${country}`] : []),
            ...(country === 'CN' ? ['r:310000'] : []),
            `t:${titleLevel}`,
            ...fields.map((field) => `d:${field}`),
            ...[...houseIds].map((house) => `i:${house}`),
            ...(person.selected ? [`p:${id('Programme', 'q0')}`] : []),
          ].sort()
        : null,
      free: visible(i) && person.seat !== null ? person.seat - supervised(i) : null,
    };
  });
  const counted = (token: string) => portraits.filter(({ facets }) => facets?.includes(token)).length;
  return {
    portraits,
    houses: houses.map((_, i) => counted(`i:${id('Institution', `i${i}`)}`)),
    fields: [0, 1, 2].map((i) => counted(`d:${id('Discipline', `d${i}`)}`)),
  };
}
