import DataLoader from 'dataloader';
import { mayLookAt } from '../access/lookAt';
import type { Viewer } from '../access/viewer';
import type { FactGroup } from '../generated/graphql';
import type { Graph } from '../graph/graph';
import { many, one, perArgs } from '../graph/loaders';
import type { Contract } from '../graph/query';
import { judgedOn, unbounded } from './asOf';
import { factGroups } from './factGroups';
import * as read from './queries';

interface Day {
  asOf: string;
}
interface Page extends Day {
  first: number;
  after: string;
}
// biome-ignore lint/suspicious/noExplicitAny: a loader hands its arguments to the contract, whose parameters are parsed there.
type OfPerson<R> = Contract<any, R & { personId: string }>;
// biome-ignore lint/suspicious/noExplicitAny: as above.
type OfWork<R> = Contract<any, R & { workId: string }>;

const byPerson = ({ personId }: { personId: string }) => personId;
const byWork = ({ workId }: { workId: string }) => workId;
const byId = ({ id }: { id: string }) => id;
const groups: readonly FactGroup[] = factGroups;

/** A person sees their own portrait and nobody else's, whichever way leads to it. */
const visibleTo = (
  { role, person }: Pick<Viewer, 'role' | 'person'>,
  loader: DataLoader<string, read.PersonRow | null>,
) =>
  role === 'SELF'
    ? new DataLoader<string, read.PersonRow | null>((ids) =>
        Promise.all(ids.map((id) => (mayLookAt({ role, person }, id) ? loader.load(id) : null))),
      )
    : loader;

/** Each group of facts by a statement of its own, for as many people as ask at once, as of the day they are asked for. */
export function portraitLoaders(
  graph: Graph,
  { viewer, today }: { viewer: Pick<Viewer, 'role' | 'person'>; today: string },
) {
  /** Facts that last: `current` is judged on the portrait's day. */
  const lasting = <R>(query: OfPerson<R>) =>
    perArgs(({ asOf }: Day) => many(graph, query, byPerson, 'ids', { asOf, on: judgedOn(asOf, today) }));
  /** Facts that happened: bounded by the portrait's day. */
  const happened = <R>(query: OfPerson<R>) =>
    perArgs(({ asOf }: Day) => many(graph, query, byPerson, 'ids', { asOf }));
  const page = <R>(query: OfPerson<R>) => perArgs((args: Page) => many(graph, query, byPerson, 'ids', args));
  const authors = <R>(query: OfWork<R>) =>
    perArgs((args: { first: number }) => many(graph, query, byWork, 'ids', args));

  const personAt = perArgs(({ asOf }: Day) =>
    visibleTo(viewer, one(graph, read.peopleByIds, byId, 'ids', { asOf })),
  );
  const paperAt = perArgs(({ asOf }: Day) => one(graph, read.papersByIds, byId, 'ids', { asOf }));
  const outputAt = perArgs(({ asOf }: Day) => one(graph, read.outputsByIds, byId, 'ids', { asOf }));

  return {
    person: personAt({ asOf: unbounded }),
    personAt,
    profile: perArgs(({ asOf }: Day) => one(graph, read.profilesOf, byPerson, 'ids', { asOf })),
    identifiers: many(graph, read.identifiersOf, byPerson),
    contactPoints: many(graph, read.contactPointsOf, byPerson),
    factSources: many(graph, read.sourcesOf, byPerson, 'ids', { groups }),
    parts: perArgs(({ asOf }: Day) =>
      one(graph, read.completenessOf, byPerson, 'ids', { asOf, on: judgedOn(asOf, today) }),
    ),

    affiliations: lasting(read.affiliationsOf),
    degrees: happened(read.degreesOf),
    titles: lasting(read.titlesOf),
    skills: happened(read.skillsOf),
    certificates: lasting(read.certificatesOf),
    designations: lasting(read.designationsOf),
    worksIn: happened(read.disciplinesOf),

    teamsOf: lasting(read.teamsOf),
    projectsOf: lasting(read.projectsOf),
    selections: lasting(read.selectionsOf),
    postdocStays: lasting(read.postdocStaysOf),
    supervisorSeats: lasting(read.supervisorSeatsOf),
    memberships: lasting(read.membershipsOf),
    awardsOf: happened(read.awardsOf),
    attendances: happened(read.attendancesOf),

    coauthors: perArgs((args: Day & { first: number }) =>
      many(graph, read.coauthorsOf, byPerson, 'ids', args),
    ),
    supervisorsOf: lasting(read.supervisorsOf),
    studentsOf: lasting(read.studentsOf),

    paper: paperAt({ asOf: unbounded }),
    paperAt,
    papersOf: page(read.papersOf),
    output: outputAt({ asOf: unbounded }),
    outputAt,
    outputsOf: page(read.outputsOf),
    paperText: one(graph, read.paperTexts, byWork),
    outputText: one(graph, read.outputTexts, byWork),
    paperAuthors: authors(read.paperAuthors),
    outputAuthors: authors(read.outputAuthors),
    paperDisciplines: many(graph, read.paperDisciplines, byWork),
    outputDisciplines: many(graph, read.outputDisciplines, byWork),
    citationsByYear: perArgs(({ asOf }: Day) =>
      many(graph, read.citationsByYear, ({ paperId }) => paperId, 'ids', { asOf }),
    ),

    citedPapers: happened(read.citedPapersOf),
    outputCounts: perArgs(({ asOf }: Day) => one(graph, read.outputCountsOf, byPerson, 'ids', { asOf })),
    timeline: happened(read.timelineOf),
  };
}
