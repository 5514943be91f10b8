import { z } from 'zod';
import type { Rule, Who } from '../../access/rules';
import { permits } from '../../access/rules';

/** What the page asks of the schema; the parts that not every viewer may name stand behind a variable each. */
export const question = /* GraphQL */ `
  query PortraitPage($id: ID!, $asOf: Date, $after: String, $pool: Boolean!, $approach: Boolean!, $contacts: Boolean!, $walk: Boolean!) {
    person(id: $id, asOf: $asOf) {
      id
      name
      asOf
      fictional
      notice
      place
      pool @include(if: $pool)
      names { text kind kindLabel }
      identifiers { scheme value }
      homepage
      languages { code level }
      availability @include(if: $approach) { statusLabel from contractEndsOn recordedOn }
      contactPoints @include(if: $contacts) { kindLabel value }
      disciplines { weight discipline { name } }
      affiliations { role department from to current institution { name } }
      education { levelLabel field thesis from to institution { name } }
      titles { name levelLabel series from to current }
      skills { name levelLabel from }
      certificates { name issuer verificationLabel from to current }
      designations { name from to current }
      programmes { track from to current edition { name } }
      awards { role wonOn award { name } }
      teams { roleLabel core from to current team { name } }
      projects { roleLabel from to current project { name } }
      stations { asLabel track capacity free from to current station { name } }
      associations { role from to current association { name } }
      events { role result event { name } }
      supervisors { ...Bond }
      students { ...Bond }
      coauthors(first: 12) { name papers firstYear lastYear person @include(if: $walk) { id } }
      papers(first: 20, after: $after) {
        nodes { id title year venue doi citations retracted authors(first: 8) { name withheld } }
        pageInfo { hasNextPage endCursor }
      }
      outputs(first: 20) { nodes { id title year kindLabel number } }
      metrics {
        papers outputs citations hIndex citationsUnknownFor firstYear lastYear careerAge
        years { year papers outputs citations }
      }
      completeness { share missing { label } }
      sources { name groupLabels retrievedOn confidence lawfulBasisLabel }
    }
  }
  fragment Bond on Supervision {
    name kindLabel from to current institution { name } person @include(if: $walk) { id }
  }
`;

/** Which of those parts this viewer may name, as the SDL says. */
export function partsFor(rules: readonly Rule[], who: Who) {
  const may = (coordinate: string) =>
    rules.filter((rule) => rule.coordinate === coordinate).every((rule) => permits(rule, who));
  return {
    pool: may('Person.pool'),
    approach: may('Person.availability'),
    contacts: may('Person.contactPoints'),
    walk: may('Coauthor.person') && may('Supervision.person'),
  };
}

const text = z.string();
const maybe = text.nullable();
const int = z.number().nullable();
const named = z.object({ name: text });
const period = { from: maybe, to: maybe, current: z.boolean() };
const other = z.object({ id: text }).nullish();
const bond = z.object({
  name: text,
  kindLabel: maybe,
  ...period,
  institution: named.nullable(),
  person: other,
});

const person = z.object({
  id: text,
  name: text,
  asOf: maybe,
  fictional: z.boolean(),
  notice: maybe,
  place: maybe,
  pool: z.enum(['INTERNATIONAL', 'OVERSEAS_CHINESE', 'DOMESTIC', 'UNASSIGNED']).nullish(),
  names: z.array(z.object({ text, kind: text, kindLabel: text })),
  identifiers: z.array(z.object({ scheme: text, value: text })),
  homepage: maybe,
  languages: z.array(z.object({ code: text, level: maybe })),
  availability: z
    .object({ statusLabel: text, from: maybe, contractEndsOn: maybe, recordedOn: maybe })
    .nullish(),
  contactPoints: z.array(z.object({ kindLabel: text, value: text })).optional(),
  disciplines: z.array(z.object({ weight: int, discipline: named })),
  affiliations: z.array(z.object({ role: maybe, department: maybe, ...period, institution: named })),
  education: z.array(
    z.object({ levelLabel: maybe, field: maybe, thesis: maybe, from: maybe, to: maybe, institution: named }),
  ),
  titles: z.array(z.object({ name: text, levelLabel: maybe, series: maybe, ...period })),
  skills: z.array(z.object({ name: text, levelLabel: maybe, from: maybe })),
  certificates: z.array(z.object({ name: text, issuer: maybe, verificationLabel: maybe, ...period })),
  designations: z.array(z.object({ name: text, ...period })),
  programmes: z.array(z.object({ track: maybe, ...period, edition: named })),
  awards: z.array(z.object({ role: maybe, wonOn: maybe, award: named })),
  teams: z.array(z.object({ roleLabel: maybe, core: z.boolean().nullable(), ...period, team: named })),
  projects: z.array(z.object({ roleLabel: maybe, ...period, project: named })),
  stations: z.array(
    z.object({ asLabel: text, track: maybe, capacity: int, free: int, ...period, station: named }),
  ),
  associations: z.array(z.object({ role: maybe, ...period, association: named })),
  events: z.array(z.object({ role: maybe, result: maybe, event: named })),
  supervisors: z.array(bond),
  students: z.array(bond),
  coauthors: z.array(
    z.object({ name: text, papers: z.number(), firstYear: int, lastYear: int, person: other }),
  ),
  papers: z.object({
    nodes: z.array(
      z.object({
        id: text,
        title: text,
        year: int,
        venue: maybe,
        doi: maybe,
        citations: int,
        retracted: z.boolean(),
        authors: z.array(z.object({ name: text, withheld: z.boolean() })),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: maybe }),
  }),
  outputs: z.object({
    nodes: z.array(z.object({ id: text, title: text, year: int, kindLabel: text, number: maybe })),
  }),
  metrics: z.object({
    papers: z.number(),
    outputs: z.number(),
    citations: int,
    hIndex: int,
    citationsUnknownFor: z.number(),
    firstYear: int,
    lastYear: int,
    careerAge: int,
    years: z.array(z.object({ year: z.number(), papers: z.number(), outputs: z.number(), citations: int })),
  }),
  completeness: z.object({ share: z.number(), missing: z.array(z.object({ label: text })) }),
  sources: z.array(
    z.object({
      name: text,
      groupLabels: z.array(text),
      retrievedOn: maybe,
      confidence: int,
      lawfulBasisLabel: maybe,
    }),
  ),
});

export const answered = z.object({ person: person.nullable() });
export type Shown = z.infer<typeof person>;
