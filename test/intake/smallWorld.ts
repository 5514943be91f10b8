import fc from 'fast-check';

/** A small made-up world, as plain numbers that point at each other. */
export interface World {
  people: {
    pool: 'INTERNATIONAL' | 'DOMESTIC' | null;
    zh: boolean;
    orcid: boolean;
    posts: { house: number; from: string | null; to: string | null; fullTime: boolean | null }[];
    fields: number[];
    degree: boolean;
    titles: { level: string; from: string; to: string | null }[];
    selected: boolean | null;
    seat: number | null;
    postdocOf: { supervisor: number; to: string | null } | null;
  }[];
  /** Each lies within an earlier one, or in none. */
  houses: { within: number | null; country: string | null }[];
  works: {
    isPaper: boolean;
    year: number | null;
    citations: number | null;
    retracted: boolean;
    authors: number[];
  }[];
}

const past = fc.constantFrom('1999', '2010', '2015-03', '2025-06-30');
const future = fc.constantFrom('2025-07-01', '2026', '2031-01');
const until = fc.oneof(fc.constant(null), past, future);
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const below = (n: number) => fc.nat({ max: n - 1 });
const some = (n: number) => fc.uniqueArray(below(n), { maxLength: 3 });

export const world: fc.Arbitrary<World> = fc
  .record({ people: fc.integer({ min: 1, max: 7 }), houses: fc.integer({ min: 1, max: 4 }) })
  .chain((size) =>
    fc.record({
      people: fc.array(
        fc.record({
          pool: fc.constantFrom('INTERNATIONAL', 'DOMESTIC', null),
          zh: fc.boolean(),
          orcid: fc.boolean(),
          posts: fc.array(
            fc.record({
              house: below(size.houses),
              from: orNull(fc.constantFrom('1999', '2010', '2015-03', '2024')),
              to: fc.constantFrom(null, '2024', '2025-06-30', '2025-07-01', '2031'),
              fullTime: orNull(fc.boolean()),
            }),
            { maxLength: 3 },
          ),
          fields: some(3),
          degree: fc.boolean(),
          titles: fc.array(
            fc.record({
              level: fc.constantFrom('SENIOR_FULL', 'SENIOR_ASSOCIATE', 'MID', 'JUNIOR', 'TECHNICIAN'),
              from: fc.constantFrom('1999', '2025-06-30', '2026'),
              to: fc.constantFrom(null, '2026-01', '2031'),
            }),
            { maxLength: 2 },
          ),
          selected: orNull(fc.boolean()),
          seat: orNull(fc.nat({ max: 3 })),
          postdocOf: orNull(fc.record({ supervisor: below(size.people), to: until })),
        }),
        { minLength: size.people, maxLength: size.people },
      ),
      houses: fc
        .array(fc.record({ within: orNull(fc.nat()), country: orNull(fc.constantFrom('CN', 'SG')) }), {
          minLength: size.houses,
          maxLength: size.houses,
        })
        .map((houses) =>
          houses.map(({ within, country }, i) => ({
            country,
            within: within === null || i === 0 ? null : within % i,
          })),
        ),
      works: fc.array(
        fc.record({
          isPaper: fc.boolean(),
          year: orNull(fc.integer({ min: 1990, max: 2025 })),
          citations: orNull(fc.integer({ min: 0, max: 6 })),
          retracted: fc.boolean(),
          authors: some(size.people),
        }),
        { maxLength: 12 },
      ),
    }),
  );

const zh = (text: string) => [{ text, lang: 'zh' }];

/** The same world as `talent-jsonl` records. */
export function told({ people, houses, works }: World): unknown[] {
  const person = (p: World['people'][number], i: number) => ({
    type: 'person',
    id: `p${i}`,
    names: [
      ...(p.zh ? zh(['张伟', '王芳', '单伟'][i % 3] ?? '') : []),
      { text: `Wei Zhang ${i}`, lang: 'en' },
    ],
    pool: p.pool,
    orcid: p.orcid ? '0000-0002-1825-0097' : null,
    affiliations: p.posts.map(({ house, ...post }, k) => ({
      institution: `i${house}`,
      role: `${k}`,
      ...post,
    })),
    disciplines: p.fields.map((field) => `d${field}`),
    degrees: p.degree ? [{ institution: 'i0', level: 'PHD' }] : [],
  });
  return [
    ...people.map(person),
    ...people.flatMap((p, i) => [
      ...p.titles.map((title) => ({
        type: 'title',
        person: `p${i}`,
        series: 'S',
        names: zh(title.level),
        ...title,
      })),
      ...(p.selected === null
        ? []
        : [
            {
              type: 'selection',
              person: `p${i}`,
              edition: 'e0',
              result: p.selected ? 'SELECTED' : 'NOT_SELECTED',
            },
          ]),
      ...(p.postdocOf && p.postdocOf.supervisor !== i
        ? [
            {
              type: 'supervision',
              supervisor: `p${p.postdocOf.supervisor}`,
              student: `p${i}`,
              kind: 'POSTDOC',
              station: 's0',
              from: '1999',
              to: p.postdocOf.to,
            },
          ]
        : []),
    ]),
    ...houses.map(({ within, country }, i) => ({
      type: 'institution',
      id: `i${i}`,
      names: zh('院'),
      country,
      region: country === 'CN' ? '310000' : null,
      partOf: within === null ? null : `i${within}`,
    })),
    ...[0, 1, 2].map((i) => ({
      type: 'discipline',
      id: `d${i}`,
      scheme: 'S',
      code: `${i}`,
      names: zh('科'),
    })),
    { type: 'programme', id: 'q0', code: 'Q', names: zh('计划'), editions: [{ id: 'e0', year: 2020 }] },
    {
      type: 'station',
      id: 's0',
      names: zh('站'),
      kind: 'MOBILE',
      institution: 'i0',
      supervisors: people.flatMap(({ seat }, i) =>
        seat === null ? [] : [{ person: `p${i}`, capacity: seat }],
      ),
    },
    ...works.map(({ isPaper, year, citations, retracted, authors }, i) => ({
      ...(isPaper
        ? { type: 'paper', citations, retractedOn: retracted ? '2020' : null }
        : { type: 'output', kind: 'BOOK' }),
      id: `w${i}`,
      title: `Work ${i}`,
      year,
      authors: authors.map((author) => ({ person: `p${author}`, name: 'W. Z.' })),
    })),
  ];
}
