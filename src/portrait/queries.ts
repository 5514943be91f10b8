import type { Row } from '../graph/query';
import type * as career from './contracts/career';
import type * as figures from './contracts/figures';
import type * as people from './contracts/people';
import type * as person from './contracts/person';
import type * as standing from './contracts/standing';
import type * as works from './contracts/works';

export * from './contracts/career';
export * from './contracts/figures';
export * from './contracts/people';
export * from './contracts/person';
export * from './contracts/standing';
export * from './contracts/works';

export type PersonRow = Row<typeof person.peopleByIds>;
export type ProfileRow = Row<typeof person.profilesOf>;
export type ContactPointRow = Row<typeof person.contactPointsOf>;
export type FactSourceRow = Row<typeof person.sourcesOf>;
export type PartsRow = Row<typeof person.completenessOf>;

export type AffiliationRow = Row<typeof career.affiliationsOf>;
export type DegreeRow = Row<typeof career.degreesOf>;
export type TitleRow = Row<typeof career.titlesOf>;
export type SkillRow = Row<typeof career.skillsOf>;
export type CertificateRow = Row<typeof career.certificatesOf>;
export type DesignationRow = Row<typeof career.designationsOf>;
export type WorksInRow = Row<typeof career.disciplinesOf>;

export type TeamMembershipRow = Row<typeof standing.teamsOf>;
export type ProjectRoleRow = Row<typeof standing.projectsOf>;
export type SelectionRow = Row<typeof standing.selectionsOf>;
export type PostdocStayRow = Row<typeof standing.postdocStaysOf>;
export type SupervisorSeatRow = Row<typeof standing.supervisorSeatsOf>;
export type MembershipRow = Row<typeof standing.membershipsOf>;
export type AwardWonRow = Row<typeof standing.awardsOf>;
export type AttendanceRow = Row<typeof standing.attendancesOf>;

export type CoauthorRow = Row<typeof people.coauthorsOf>;
export type SupervisionRow = Row<typeof people.supervisorsOf>;

/** A paper on its own; on a page of somebody's papers it has a cursor as well. */
export type PaperRow = Row<typeof works.papersByIds>;
export type OutputRow = Row<typeof works.outputsByIds>;
export type AuthorRow = Row<typeof works.paperAuthors>;

export type CitedPapersRow = Row<typeof figures.citedPapersOf>;
export type OutputCountRow = Row<typeof figures.outputCountsOf>;
export type TimelineRow = Row<typeof figures.timelineOf>;
