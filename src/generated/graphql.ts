import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MyselfRow } from '../own/queries';
import type { ToldFact } from '../own/held';
import type { Recorded } from '../access/record';
import type { PersonRow, ContactPointRow, FactSourceRow, AffiliationRow, DegreeRow, TitleRow, SkillRow, CertificateRow, DesignationRow, WorksInRow, TeamMembershipRow, ProjectRoleRow, SelectionRow, MembershipRow, AwardWonRow, AttendanceRow, CoauthorRow, SupervisionRow, PaperRow, OutputRow } from '../portrait/queries';
import type { Stay } from '../portrait/stays';
import type { Author } from '../portrait/authorLine';
import type { Figures } from '../portrait/figures';
import type { Missing } from '../portrait/completeness';
import type { Name, Available } from '../portrait/names';
import type { People } from '../people/connection';
import type { Facets, FacetValueRow } from '../people/facets';
import type { Sought, Why } from '../people/sought';
import type { NamedArea } from '../places/areas';
import type { RegionRow, IndustryRow, RankingRow, PostRow, CatalogueRow, CatalogueEditionRow, CatalogueEntryRow, InstitutionRow, DisciplineRow, ProgrammeRow, EditionRow, StationRow, TeamRow, ProjectRow, AssociationRow, AwardRow, EventRow } from '../places/queries';
import type { Involved, Supervisor } from '../places/involved';
import type { Recommendations, Candidate } from '../recommendation/recommend';
import type { Reason, CounterReason as CounterReasonFound } from '../recommendation/rank';
import type { Tie } from '../conflict/queries';
import type { Path, Step } from '../introduction/paths';
import type { TieRow } from '../introduction/queries';
import type { Eligibility as Judged } from '../eligibility/eligibility';
import type { Decided } from '../eligibility/decide';
import type { NominationRow } from '../evaluation/queries';
import type { Opened, Told } from '../evaluation/opened';
import type { GuardRail as Rail } from '../evaluation/siwei';
import type { Scheme, Dimension, Indicator } from '../evaluation/scheme';
import type { Context } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole day: `2015-03-01`. */
  Date: { input: string; output: string; }
  /** An instant: `2026-01-31T08:00:00Z`. */
  DateTime: { input: string; output: string; }
  /** An object of any shape, as JSON. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A whole number, 0 or more. */
  NonNegativeInt: { input: number; output: number; }
  /** A date of any precision: `2015`, `2015-03` or `2015-03-01`. */
  PartialDate: { input: string; output: string; }
  /** A whole number, 1 or more. */
  PositiveInt: { input: number; output: number; }
};

/** What answers you. */
export type About = {
  modelVersion: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

/** A post at an institution (职务). What no source says of it is null; `to` is null while it lasts. */
export type Affiliation = {
  current: Scalars['Boolean']['output'];
  department: Maybe<Scalars['String']['output']>;
  from: Maybe<Scalars['PartialDate']['output']>;
  fullTime: Maybe<Scalars['Boolean']['output']>;
  institution: Institution;
  postKind: Maybe<PostKind>;
  /** The post, in the words of its source. */
  role: Maybe<Scalars['String']['output']>;
  to: Maybe<Scalars['PartialDate']['output']>;
  undated: Scalars['Boolean']['output'];
};

/**
 * A country or a region (国家/地区) with its name. 中国香港, 中国澳门 and 中国台湾 stand under China: their country is CN,
 * their regions are 810000, 820000 and 710000.
 */
export type Area = {
  /** ISO 3166-1 for countries; GB/T 2260 for regions of China, ISO 3166-2 for others. */
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
};


/**
 * A country or a region (国家/地区) with its name. 中国香港, 中国澳门 and 中国台湾 stand under China: their country is CN,
 * their regions are 810000, 820000 and 710000.
 */
export type AreaNameArgs = {
  language?: InputMaybe<Language>;
};

/** An association people belong to. What is null, no source says. */
export type Association = Node & {
  id: Scalars['ID']['output'];
  /** In the words of its source. */
  kind: Maybe<Scalars['String']['output']>;
  members: PersonInvolvedConnection;
  name: Scalars['String']['output'];
};


/** An association people belong to. What is null, no source says. */
export type AssociationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** An association people belong to. What is null, no source says. */
export type AssociationNameArgs = {
  language?: InputMaybe<Language>;
};

/** Having been at an event; null where no source gives the part they had, or what came of it. */
export type Attendance = {
  event: Event;
  result: Maybe<Scalars['String']['output']>;
  role: Maybe<Scalars['String']['output']>;
};

/**
 * What the service keeps of one operation. Where somebody asked without a key, `key`, `role` and `institution` are
 * null.
 */
export type AuditRecord = {
  /** When it was answered. */
  at: Scalars['DateTime']['output'];
  /** What else belongs to it: the reason of an opt-out, the digest of an export. */
  detail: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Name of the institution the key belongs to; null when it belongs to none. */
  institution: Maybe<Scalars['String']['output']>;
  /** Null for the public surface, which asks for no key. */
  key: Maybe<Scalars['ID']['output']>;
  kind: DeedKind;
  milliseconds: Scalars['Int']['output'];
  /** The operation's name, or what it began with. */
  operation: Scalars['String']['output'];
  /** `OK`, or the code of the refusal or error. */
  outcome: Scalars['String']['output'];
  purpose: Maybe<Purpose>;
  /** The request id that the answer carried. */
  requestId: Scalars['String']['output'];
  role: Maybe<Role>;
  /** Ids of those persons, opted out or not: the first 100 of them. */
  shown: Array<Scalars['ID']['output']>;
  /** How many persons it showed. */
  shownCount: Scalars['Int']['output'];
};

export type AuditRecordConnection = {
  edges: Array<AuditRecordEdge>;
  pageInfo: PageInfo;
};

export type AuditRecordEdge = {
  cursor: Scalars['String']['output'];
  node: AuditRecord;
};

/** Parts an author may have. */
export type AuthorRole =
  | 'CORRESPONDING'
  | 'EDITOR'
  | 'FIRST'
  | 'INVENTOR';

/** A name in an author line. What its source does not print is null. */
export type Authorship = {
  /** As printed. */
  affiliation: Maybe<Scalars['String']['output']>;
  /** As printed; of somebody who opted out only the place in the line is left, and this says so. */
  name: Scalars['String']['output'];
  /** Null where nobody has been found to stand behind the name. */
  person: Maybe<Person>;
  /** Place in the line, from 1; null when the source gives none. */
  position: Maybe<Scalars['Int']['output']>;
  role: Maybe<AuthorRole>;
  roleLabel: Maybe<Scalars['String']['output']>;
  /** True when this author opted out: nothing but the place is told. */
  withheld: Scalars['Boolean']['output'];
};


/** A name in an author line. What its source does not print is null. */
export type AuthorshipNameArgs = {
  language?: InputMaybe<Language>;
};


/** A name in an author line. What its source does not print is null. */
export type AuthorshipRoleLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Whether and from when somebody could come, as they told a source; what they did not say is null. */
export type Availability = {
  contractEndsOn: Maybe<Scalars['PartialDate']['output']>;
  /** From when they could come; null when not said. */
  from: Maybe<Scalars['PartialDate']['output']>;
  /** When this was recorded. */
  recordedOn: Maybe<Scalars['PartialDate']['output']>;
  status: AvailabilityStatus;
  statusLabel: Scalars['String']['output'];
};


/** Whether and from when somebody could come, as they told a source; what they did not say is null. */
export type AvailabilityStatusLabelArgs = {
  language?: InputMaybe<Language>;
};

/** What somebody says to an approach. */
export type AvailabilityStatus =
  | 'LISTENING'
  | 'NOT_LOOKING'
  | 'OPEN';

/** An award. What is null, no source says. */
export type Award = Node & {
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  issuer: Maybe<Scalars['String']['output']>;
  level: Maybe<AwardLevel>;
  name: Scalars['String']['output'];
  /** By name; `from` is the day it was won. */
  winners: PersonInvolvedConnection;
};


/** An award. What is null, no source says. */
export type AwardNameArgs = {
  language?: InputMaybe<Language>;
};


/** An award. What is null, no source says. */
export type AwardWinnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Who stands behind an award. */
export type AwardLevel =
  | 'CITY'
  | 'INSTITUTION'
  | 'INTERNATIONAL'
  | 'NATIONAL';

/** An award somebody won; null where no source gives the part they had in it, or the day. */
export type AwardWon = {
  award: Award;
  /** In what part, in the words of its source. */
  role: Maybe<Scalars['String']['output']>;
  wonOn: Maybe<Scalars['PartialDate']['output']>;
};

/** A leaky bucket: so many points at once, and so many that come back each second. */
export type Budget = {
  perSecond: Scalars['Int']['output'];
  points: Scalars['Int']['output'];
};

/** Whole years, both ends included; leave one out for an open end. */
export type CareerAgeRange = {
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** A catalogue of scarce talent (急需紧缺人才目录): who issues it, and its editions. What is null, no source says. */
export type Catalogue = Node & {
  /** The latest first. */
  editions: Array<CatalogueEdition>;
  id: Scalars['ID']['output'];
  issuer: Maybe<Scalars['String']['output']>;
  issuerLevel: Maybe<IssuerLevel>;
  /** With whom it is issued, such as 市人力资源社会保障局. */
  jointIssuer: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  regions: Array<Region>;
  system: Maybe<CatalogueSystem>;
};


/** A catalogue of scarce talent (急需紧缺人才目录): who issues it, and its editions. What is null, no source says. */
export type CatalogueNameArgs = {
  language?: InputMaybe<Language>;
};

export type CatalogueConnection = {
  edges: Array<CatalogueEdge>;
  nodes: Array<Catalogue>;
  pageInfo: PageInfo;
};

export type CatalogueEdge = {
  cursor: Scalars['String']['output'];
  node: Catalogue;
};

/** One edition of a catalogue. What is null, no source says. */
export type CatalogueEdition = Node & {
  catalogue: Catalogue;
  entries: CatalogueEntryConnection;
  /** In force from … */
  from: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  /** False as soon as its term is over or a later edition took its place. */
  inForce: Scalars['Boolean']['output'];
  publishedOn: Maybe<Scalars['PartialDate']['output']>;
  status: Maybe<CatalogueStatus>;
  /** … to; null when no end is set. */
  to: Maybe<Scalars['PartialDate']['output']>;
  year: Scalars['Int']['output'];
};


/** One edition of a catalogue. What is null, no source says. */
export type CatalogueEditionEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** One scarce post in an edition, in the words of the edition. What is null, no source says. */
export type CatalogueEntry = Node & {
  ability: Maybe<Scalars['String']['output']>;
  disciplines: Array<Discipline>;
  edition: CatalogueEdition;
  education: Maybe<DegreeLevel>;
  experience: Maybe<Scalars['String']['output']>;
  headcount: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  industries: Array<Industry>;
  major: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  postType: Maybe<PostType>;
  regions: Array<Region>;
  urgency: Maybe<Urgency>;
};


/** One scarce post in an edition, in the words of the edition. What is null, no source says. */
export type CatalogueEntryNameArgs = {
  language?: InputMaybe<Language>;
};

export type CatalogueEntryConnection = {
  edges: Array<CatalogueEntryEdge>;
  nodes: Array<CatalogueEntry>;
  pageInfo: PageInfo;
};

export type CatalogueEntryEdge = {
  cursor: Scalars['String']['output'];
  node: CatalogueEntry;
};

/** Where an edition of a catalogue stands. */
export type CatalogueStatus =
  | 'DRAFT'
  | 'PUBLISHED'
  /** A later edition took its place. */
  | 'SUPERSEDED';

/** The kinds of catalogues of scarce talent. */
export type CatalogueSystem =
  /** 外国人才急需紧缺岗位目录 */
  | 'FOREIGN'
  /** 产业目录 */
  | 'INDUSTRY'
  /** 区域目录 */
  | 'REGION'
  /** 专项目录 */
  | 'SPECIAL';

/** A professional certificate somebody holds. What no source says of it is null; `to` is null while it is good. */
export type CertificateHeld = {
  code: Maybe<Scalars['String']['output']>;
  /** Where it was issued, ISO 3166-1. */
  country: Maybe<Scalars['String']['output']>;
  current: Scalars['Boolean']['output'];
  from: Maybe<Scalars['PartialDate']['output']>;
  issuer: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  to: Maybe<Scalars['PartialDate']['output']>;
  undated: Scalars['Boolean']['output'];
  verification: Maybe<Verification>;
  verificationLabel: Maybe<Scalars['String']['output']>;
};


/** A professional certificate somebody holds. What no source says of it is null; `to` is null while it is good. */
export type CertificateHeldNameArgs = {
  language?: InputMaybe<Language>;
};


/** A professional certificate somebody holds. What no source says of it is null; `to` is null while it is good. */
export type CertificateHeldVerificationLabelArgs = {
  language?: InputMaybe<Language>;
};

/** How often a paper was cited in one year. */
export type CitationsInYear = {
  citations: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

/**
 * Somebody they wrote papers with; people who opted out are not among them and not counted. The years are null when no
 * joint paper is dated, `person` when they opted out just now.
 */
export type Coauthor = {
  /** Year of the first one that is dated. */
  firstYear: Maybe<Scalars['Int']['output']>;
  lastYear: Maybe<Scalars['Int']['output']>;
  name: Scalars['String']['output'];
  /** Papers together. */
  papers: Scalars['Int']['output'];
  person: Maybe<Person>;
};

/** How much of a whole portrait is known: names in Chinese and English, a post now, degrees, fields, outputs, titles, identifiers. */
export type Completeness = {
  missing: Array<MissingPart>;
  /** From 0 to 1. */
  share: Scalars['Float']['output'];
};

/** One condition of a rule, its words in the document, and what it comes to for this person. */
export type ConditionAnswer = {
  clause: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The document that would settle it; null unless UNKNOWN. */
  missing: Maybe<Scalars['String']['output']>;
  quote: Scalars['String']['output'];
  text: Scalars['String']['output'];
  verdict: Verdict;
};


/** One condition of a rule, its words in the document, and what it comes to for this person. */
export type ConditionAnswerMissingArgs = {
  language?: InputMaybe<Language>;
};


/** One condition of a rule, its words in the document, and what it comes to for this person. */
export type ConditionAnswerTextArgs = {
  language?: InputMaybe<Language>;
};

/** A tie that may make somebody partial. */
export type Conflict = {
  kind: ConflictKind;
  /** The joint papers, up to three. */
  papers: Array<Paper>;
  /** With whom; null when it is with the institution itself. */
  person: Maybe<Person>;
  text: Scalars['String']['output'];
};


/** A tie that may make somebody partial. */
export type ConflictTextArgs = {
  language?: InputMaybe<Language>;
};

/** What may bind two people, or a person and an institution, too closely. */
export type ConflictKind =
  | 'COAUTHOR'
  | 'SAME_INSTITUTION'
  | 'SUPERVISION';

/** That the nominee agreed to be evaluated. */
export type ConsentInput = {
  /** What proves it: a form's number, a signed letter. */
  evidence: Scalars['String']['input'];
  /** The day the nominee consented. */
  from: Scalars['Date']['input'];
};

/** What kind of address it is. */
export type ContactKind =
  | 'EMAIL'
  | 'OFFICE'
  | 'PHONE'
  | 'WEB';

/** A way to reach somebody, to which they consented; `consentOn` is null where no source gives the day. */
export type ContactPoint = {
  /** When they consented to being reached here. */
  consentOn: Maybe<Scalars['PartialDate']['output']>;
  kind: ContactKind;
  kindLabel: Scalars['String']['output'];
  value: Scalars['String']['output'];
};


/** A way to reach somebody, to which they consented; `consentOn` is null where no source gives the day. */
export type ContactPointKindLabelArgs = {
  language?: InputMaybe<Language>;
};

/** What one indicator brought to a score. */
export type Contribution = {
  dimension: Scalars['String']['output'];
  explanation: Scalars['String']['output'];
  indicator: Scalars['String']['output'];
  name: Scalars['String']['output'];
  outputs: Array<Output>;
  papers: Array<Paper>;
  /** How many peers of the same field and career age it was compared with. */
  peers: Scalars['Int']['output'];
  /** Share of the peers below, ties counting half; null when there is too little to compare with. */
  percentile: Maybe<Scalars['Float']['output']>;
  /** `weight` times `percentile`; null when not enough evidence. */
  points: Maybe<Scalars['Float']['output']>;
  teams: Array<Team>;
  /** As measured; null when the graph does not hold enough to say. */
  value: Maybe<Scalars['Float']['output']>;
  weight: Scalars['Float']['output'];
};


/** What one indicator brought to a score. */
export type ContributionDimensionArgs = {
  language?: InputMaybe<Language>;
};


/** What one indicator brought to a score. */
export type ContributionExplanationArgs = {
  language?: InputMaybe<Language>;
};


/** What one indicator brought to a score. */
export type ContributionNameArgs = {
  language?: InputMaybe<Language>;
};

/** The price of an operation, beforehand. */
export type CostPreview = {
  /** Points it would ask; null when it cannot be understood. At most 2147483647 is shown. */
  asked: Maybe<Scalars['Int']['output']>;
  /** Points your key may spend at once; `extensions.cost.left` of every answer says how many of them are left. */
  budget: Scalars['Int']['output'];
  /** Points that one operation may ask. */
  ceiling: Scalars['Int']['output'];
  /** Points that come back to it each second. */
  perSecond: Scalars['Int']['output'];
  /** Why it would be refused; empty when it would not. */
  problems: Array<CostProblem>;
  /** True when nothing but the budget stands in its way. */
  wouldRun: Scalars['Boolean']['output'];
};

/** One reason why an operation would be refused. */
export type CostProblem = {
  /** The code that its refusal would carry. */
  code: Scalars['String']['output'];
  /** In the request's language. */
  sentence: Scalars['String']['output'];
};

/** What speaks against an approach, or could not be checked. */
export type CounterReason = {
  kind: CounterReasonKind;
  text: Scalars['String']['output'];
};


/** What speaks against an approach, or could not be checked. */
export type CounterReasonTextArgs = {
  language?: InputMaybe<Language>;
};

/** What may speak against an approach. */
export type CounterReasonKind =
  | 'ALREADY_THERE'
  | 'DORMANT'
  | 'FIELD_UNKNOWN'
  | 'NOT_LOOKING'
  | 'THIN';

/** What an operation did. */
export type DeedKind =
  | 'CHANGE'
  | 'EXPORT'
  | 'READ'
  | 'SCORE';

/** Levels of degrees (学位). */
export type DegreeLevel =
  | 'BACHELOR'
  | 'MASTER'
  | 'PHD';

/** A named standing somebody was given. `from` is null when no source dates it, `to` while it lasts. */
export type DesignationHeld = {
  code: Scalars['String']['output'];
  current: Scalars['Boolean']['output'];
  from: Maybe<Scalars['PartialDate']['output']>;
  name: Scalars['String']['output'];
  to: Maybe<Scalars['PartialDate']['output']>;
  undated: Scalars['Boolean']['output'];
};


/** A named standing somebody was given. `from` is null when no source dates it, `to` while it lasts. */
export type DesignationHeldNameArgs = {
  language?: InputMaybe<Language>;
};

/** A field in one of several schemes that stand side by side. */
export type Discipline = Node & {
  /** The wider discipline in the same scheme; usually one, none at the top. */
  broader: Array<Discipline>;
  /** Its code in that list. */
  code: Scalars['String']['output'];
  /** People who name it themselves, as last counted; those of narrower disciplines are not added up. */
  headcount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** The same or nearly the same in other schemes; of one scheme, if you say so. Exact ones first. */
  mapped: Array<MappedDiscipline>;
  name: Scalars['String']['output'];
  /** By their code. */
  narrower: Array<Discipline>;
  /** Who works in it; `narrower: false` leaves out those who work only in disciplines one step narrower. */
  people: PeopleConnection;
  /** Which list it belongs to: `FIELD333` is ours, others are as published (GB/T 13745, the degree catalogue, NSFC …). */
  scheme: Scalars['String']['output'];
  /** Postdoc stations that take people in it. */
  stations: StationConnection;
  /** Counted among science, technology, engineering and mathematics; null when the list does not say. */
  stem: Maybe<Scalars['Boolean']['output']>;
};


/** A field in one of several schemes that stand side by side. */
export type DisciplineMappedArgs = {
  scheme?: InputMaybe<Scalars['String']['input']>;
};


/** A field in one of several schemes that stand side by side. */
export type DisciplineNameArgs = {
  language?: InputMaybe<Language>;
};


/** A field in one of several schemes that stand side by side. */
export type DisciplinePeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  narrower: Scalars['Boolean']['input'];
  orderBy: PeopleOrder;
};


/** A field in one of several schemes that stand side by side. */
export type DisciplineStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type DisciplineConnection = {
  edges: Array<DisciplineEdge>;
  nodes: Array<Discipline>;
  pageInfo: PageInfo;
};

export type DisciplineEdge = {
  cursor: Scalars['String']['output'];
  node: Discipline;
};

/** How well a discipline of one scheme stands for one of another. */
export type DisciplineMatch =
  /** Nearly the same field. */
  | 'CLOSE'
  /** The same field. */
  | 'EXACT';

/** Where a call stands. */
export type EditionStatus =
  | 'CLOSED'
  | 'NOT_PUBLISHED'
  | 'PUBLISHED';

/** A degree, or the studies for one. What no source says of it is null. */
export type EducationRecord = {
  /** The subject, in the words of its source. */
  field: Maybe<Scalars['String']['output']>;
  from: Maybe<Scalars['PartialDate']['output']>;
  institution: Institution;
  level: Maybe<DegreeLevel>;
  levelLabel: Maybe<Scalars['String']['output']>;
  mode: Maybe<StudyMode>;
  stem: Maybe<Scalars['Boolean']['output']>;
  taughtIn: Maybe<Scalars['String']['output']>;
  thesis: Maybe<Scalars['String']['output']>;
  /** When the degree was taken; most sources give the year alone. Null while it is under way, or when nobody says. */
  to: Maybe<Scalars['PartialDate']['output']>;
  undated: Scalars['Boolean']['output'];
};


/** A degree, or the studies for one. What no source says of it is null. */
export type EducationRecordLevelLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Whether somebody may apply for a call, condition by condition. */
export type Eligibility = {
  conditions: Array<ConditionAnswer>;
  edition: ProgrammeEdition;
  /** Why nothing can be said; null when there is a rule. */
  note: Maybe<Scalars['String']['output']>;
  person: Person;
  /** The rule that was applied; null when none is recorded for this call, and then nothing can be said. */
  rule: Maybe<EligibilityRule>;
  /** FAIL when any condition fails, else UNKNOWN when any is unknown, else PASS. */
  verdict: Verdict;
  verdictLabel: Scalars['String']['output'];
};


/** Whether somebody may apply for a call, condition by condition. */
export type EligibilityNoteArgs = {
  language?: InputMaybe<Language>;
};


/** Whether somebody may apply for a call, condition by condition. */
export type EligibilityVerdictLabelArgs = {
  language?: InputMaybe<Language>;
};

/** The rule of a call, as recorded from its document. */
export type EligibilityRule = {
  /** HIGH, MEDIUM or LOW: how sure we are of the wording. */
  confidence: Scalars['String']['output'];
  document: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** A track of the call this rule is for; null when it has none. */
  track: Maybe<Scalars['String']['output']>;
  validFrom: Scalars['Date']['output'];
};

/** Classified evaluation (分类评价), after 国科发才〔2022〕255号. */
export type EvaluationCategory =
  | 'APPLIED_RESEARCH'
  | 'BASIC_RESEARCH'
  | 'NATIONAL_TASK'
  | 'PUBLIC_INTEREST';

/** A fair, forum, contest, salon or training. What is null, no source says. */
export type Event = Node & {
  city: Maybe<Scalars['String']['output']>;
  heldOn: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  kind: Maybe<EventKind>;
  name: Scalars['String']['output'];
  /** Who was there, by name; `detail` is the result of a contest. */
  people: PersonInvolvedConnection;
};


/** A fair, forum, contest, salon or training. What is null, no source says. */
export type EventNameArgs = {
  language?: InputMaybe<Language>;
};


/** A fair, forum, contest, salon or training. What is null, no source says. */
export type EventPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** What an event is. */
export type EventKind =
  | 'CONTEST'
  | 'FAIR'
  | 'FORUM'
  | 'SALON'
  | 'TRAINING';

/** How many were left out, and why. */
export type Excluded = {
  conflict: Scalars['Int']['output'];
};

/** The values of one facet, and how many people stand behind each. */
export type Facet = {
  /** Values beyond those shown. */
  more: Scalars['Int']['output'];
  /** Values left out because fewer than five people stand behind each; only for partners, and for STATISTICS. */
  suppressed: Scalars['Int']['output'];
  /** The largest first; at most 100. */
  values: Array<FacetValue>;
};

/** Over whom facets were counted. */
export type FacetBasis =
  /** Counted over everybody who matches. */
  | 'EXACT'
  /** Counted over the first matches only, in the order of the index read: see `over`. */
  | 'FIRST_MATCHES';

/** One value of a facet. */
export type FacetValue = {
  count: Scalars['Int']['output'];
  label: Scalars['String']['output'];
  /** What to give the filter of the same name; for career age, the band. */
  value: Scalars['String']['output'];
};


/** One value of a facet. */
export type FacetValueLabelArgs = {
  language?: InputMaybe<Language>;
};

/** What a source speaks about. */
export type FactGroup =
  | 'AFFILIATIONS'
  | 'ASSOCIATIONS'
  | 'AWARDS'
  | 'CERTIFICATES'
  | 'DEGREES'
  | 'DESIGNATIONS'
  | 'DISCIPLINES'
  | 'EVENTS'
  | 'IDENTIFIERS'
  | 'NAMES'
  | 'OUTPUTS'
  | 'PROGRAMMES'
  | 'PROJECTS'
  | 'SKILLS'
  | 'STATIONS'
  | 'SUPERVISION'
  | 'TEAMS'
  | 'TITLES';

/** A source, and what it says about this person; null where it did not say when or on what basis. */
export type FactSource = {
  code: Scalars['String']['output'];
  /** From 0 to 1, as given to the source; null when nobody judged it. */
  confidence: Maybe<Scalars['Float']['output']>;
  groupLabels: Array<Scalars['String']['output']>;
  groups: Array<FactGroup>;
  /** The basis in law (PIPL, article 13); null when not recorded. */
  lawfulBasis: Maybe<LawfulBasis>;
  lawfulBasisLabel: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  retrievedOn: Maybe<Scalars['PartialDate']['output']>;
};


/** A source, and what it says about this person; null where it did not say when or on what basis. */
export type FactSourceGroupLabelsArgs = {
  language?: InputMaybe<Language>;
};


/** A source, and what it says about this person; null where it did not say when or on what basis. */
export type FactSourceLawfulBasisLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A source, and what it says about this person; null where it did not say when or on what basis. */
export type FactSourceNameArgs = {
  language?: InputMaybe<Language>;
};

/** A rule the scheme itself keeps to, such as 破四唯, and whether it held. */
export type GuardRail = {
  holds: Scalars['Boolean']['output'];
  rule: Scalars['String']['output'];
  text: Scalars['String']['output'];
};


/** A rule the scheme itself keeps to, such as 破四唯, and whether it held. */
export type GuardRailTextArgs = {
  language?: InputMaybe<Language>;
};

/** Whose headquarters a company is. */
export type Headquarters =
  | 'CENTRAL_SOE'
  | 'FORTUNE_500'
  | 'REGIONAL';

/** One thing we hold about you. What is null, no source says. */
export type HeldFact = {
  /** Which property or tie of our model it is: `Person.orcid`, `Civil.birthDate`, `AFFILIATED_WITH`. */
  code: Scalars['String']['output'];
  from: Maybe<Scalars['PartialDate']['output']>;
  /** What it belongs to: About you, Posts held, Degrees … */
  group: Scalars['String']['output'];
  label: Scalars['String']['output'];
  /** Who says so; null when it was computed here, or no source is noted. */
  source: Maybe<Scalars['String']['output']>;
  /** Null while it lasts, or when it has no end that we know. */
  to: Maybe<Scalars['PartialDate']['output']>;
  value: Scalars['String']['output'];
};


/** One thing we hold about you. What is null, no source says. */
export type HeldFactGroupArgs = {
  language?: InputMaybe<Language>;
};


/** One thing we hold about you. What is null, no source says. */
export type HeldFactLabelArgs = {
  language?: InputMaybe<Language>;
};


/** One thing we hold about you. What is null, no source says. */
export type HeldFactValueArgs = {
  language?: InputMaybe<Language>;
};

/** An industry, as catalogues and employers name it. */
export type Industry = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
};


/** An industry, as catalogues and employers name it. */
export type IndustryNameArgs = {
  language?: InputMaybe<Language>;
};

/** A university, institute, company, hospital or public body. What is null, no source says. */
export type Institution = Node & {
  /** How one says where it is: 中国香港 rather than 中国; otherwise as `country`. */
  area: Maybe<Area>;
  city: Maybe<Scalars['String']['output']>;
  /** Country (国家/地区): CN for 中国香港, 中国澳门 and 中国台湾 too. Null when no source says. */
  country: Maybe<Area>;
  foundedOn: Maybe<Scalars['PartialDate']['output']>;
  /** People who hold a post here or at a part of it, as last counted. */
  headcount: Scalars['Int']['output'];
  headquarters: Maybe<Headquarters>;
  /** Holds high-tech enterprise standing (高新技术企业); null when no source says. */
  highTech: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  industries: Array<Industry>;
  /** Null when no source says what it is. */
  kind: Maybe<InstitutionKind>;
  /** In the language asked for, or else the request's; where there is no name in that language, the other one. */
  name: Scalars['String']['output'];
  ownership: Maybe<Ownership>;
  /** What it is a part of; usually one or none. */
  partOf: Array<Institution>;
  parts: InstitutionConnection;
  /** Who holds a post here now, or at a part of it. */
  people: PeopleConnection;
  posts: PostConnection;
  projects: ProjectConnection;
  /** The grade of a public institution (事业单位). */
  publicGrade: Maybe<PublicGrade>;
  /** The latest year first; of one list (by its code) or one year, if you say so. */
  rankings: Array<Ranking>;
  /** Province-level region; null when no source says. */
  region: Maybe<Area>;
  /** Key regions and others it belongs to, beside the province-level one in `region`. */
  regions: Array<Region>;
  /** As its source gives it, in ten thousand yuan (万元); null when not given. */
  registeredCapital: Maybe<Scalars['Float']['output']>;
  /** Its identifier in the Research Organization Registry; null when it has none we know of. */
  ror: Maybe<Scalars['String']['output']>;
  stations: StationConnection;
  teams: TeamConnection;
  /** 统一社会信用代码; null outside China and where no source gives it. */
  uscc: Maybe<Scalars['String']['output']>;
};


/** A university, institute, company, hospital or public body. What is null, no source says. */
export type InstitutionCityArgs = {
  language?: InputMaybe<Language>;
};


/** A university, institute, company, hospital or public body. What is null, no source says. */
export type InstitutionNameArgs = {
  language?: InputMaybe<Language>;
};


/** A university, institute, company, hospital or public body. What is null, no source says. */
export type InstitutionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A university, institute, company, hospital or public body. What is null, no source says. */
export type InstitutionPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PeopleOrder;
};


/** A university, institute, company, hospital or public body. What is null, no source says. */
export type InstitutionPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A university, institute, company, hospital or public body. What is null, no source says. */
export type InstitutionProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A university, institute, company, hospital or public body. What is null, no source says. */
export type InstitutionRankingsArgs = {
  list?: InputMaybe<Scalars['String']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A university, institute, company, hospital or public body. What is null, no source says. */
export type InstitutionStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A university, institute, company, hospital or public body. What is null, no source says. */
export type InstitutionTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type InstitutionConnection = {
  edges: Array<InstitutionEdge>;
  nodes: Array<Institution>;
  pageInfo: PageInfo;
};

export type InstitutionEdge = {
  cursor: Scalars['String']['output'];
  node: Institution;
};

/** What an institution is. */
export type InstitutionKind =
  | 'ASSOCIATION'
  | 'COMPANY'
  | 'EDUCATION'
  | 'GOVERNMENT'
  | 'HOSPITAL'
  /** 事业单位 other than the kinds above */
  | 'PUBLIC'
  | 'RESEARCH';

/** A way from you to somebody, hand by hand. */
export type Introduction = {
  /** The same as a sentence, with what binds you to them. */
  advice: Scalars['String']['output'];
  /** Whom to ask first: the first hand on the way, or the person themselves when you know them. */
  askFirst: Person;
  steps: Array<IntroductionStep>;
  /** Between 0 and 1: the product of its steps' strengths, less with each further hand. Only to compare paths. */
  strength: Scalars['Float']['output'];
};


/** A way from you to somebody, hand by hand. */
export type IntroductionAdviceArgs = {
  language?: InputMaybe<Language>;
};

/** From one hand to the next. */
export type IntroductionStep = {
  from: Person;
  strength: Scalars['Float']['output'];
  ties: Array<IntroductionTie>;
  to: Person;
};

/** What binds the two, with its years and evidence. */
export type IntroductionTie = {
  /** Null when the record does not say. */
  from: Maybe<Scalars['PartialDate']['output']>;
  kind: IntroductionTieKind;
  /** The latest joint papers, up to three. */
  papers: Array<Paper>;
  text: Scalars['String']['output'];
  /** How many joint outputs, or supervisions. */
  times: Scalars['Int']['output'];
  /** Null when the record does not say, or it goes on. */
  to: Maybe<Scalars['PartialDate']['output']>;
};


/** What binds the two, with its years and evidence. */
export type IntroductionTieTextArgs = {
  language?: InputMaybe<Language>;
};

/** What binds two people on the way. */
export type IntroductionTieKind =
  | 'COAUTHOR'
  | 'SUPERVISION';

/** Who issues a catalogue. */
export type IssuerLevel =
  | 'CITY'
  | 'DISTRICT'
  | 'KEY_REGION'
  | 'TRADE';

/** The languages that labels, reasons and pages come in. */
export type Language =
  | 'EN'
  | 'ZH';

/** Bases in law on which personal data may be handled (PIPL, articles 13 and 27). */
export type LawfulBasis =
  | 'CONSENT'
  | 'CONTRACT'
  /** Self-disclosed or otherwise lawfully public. */
  | 'PUBLIC_INFORMATION'
  | 'STATUTORY_DUTY'
  /** Made up (虚构数据): nobody is meant. */
  | 'SYNTHETIC';

/** What is refused, from which figure on. */
export type Limits = {
  /** Bytes of a request's body. */
  bodyBytes: Scalars['Int']['output'];
  /** What the keys of each role may spend. */
  budgets: Array<RoleBudget>;
  /** What one address may spend without a key. */
  publicBudget: Budget;
  /** For an operation with a key. */
  withKey: OperationLimits;
  /** For an operation without one, on the public surface. */
  withoutKey: OperationLimits;
};

/** A discipline of another scheme. */
export type MappedDiscipline = {
  discipline: Discipline;
  match: DisciplineMatch;
};

/** Belonging to an association. What no source says is null; `to` is null while it lasts. */
export type Membership = {
  association: Association;
  current: Scalars['Boolean']['output'];
  from: Maybe<Scalars['PartialDate']['output']>;
  /** In the words of its source. */
  role: Maybe<Scalars['String']['output']>;
  to: Maybe<Scalars['PartialDate']['output']>;
  undated: Scalars['Boolean']['output'];
};

/**
 * Figures over what this service holds, computed from the outputs themselves; what was retracted counts nowhere. Read them
 * beside peers of the same field and career age, never across fields.
 */
export type Metrics = {
  /** Years from the first output to the day the portrait speaks of; null without a dated output. */
  careerAge: Maybe<Scalars['Int']['output']>;
  /**
   * Citations received. Today: the sum over the papers that a source counts; null when no source counts any. With `asOf`:
   * what the sources give year by year, to the end of that year; null (unknown) as soon as one paper is not counted by year.
   */
  citations: Maybe<Scalars['Int']['output']>;
  /** Papers whose citations no source counts (with `asOf`: counts by year): what `citations` and `hIndex` do not know. */
  citationsUnknownFor: Scalars['Int']['output'];
  /** Year of the first output we hold; null when none is dated. */
  firstYear: Maybe<Scalars['Int']['output']>;
  /** The largest h such that h papers were cited h times or more; null where `citations` is. */
  hIndex: Maybe<Scalars['Int']['output']>;
  /** Year of the last one; null when none is dated. */
  lastYear: Maybe<Scalars['Int']['output']>;
  /** Patents, standards, reports and the like. */
  outputs: Scalars['Int']['output'];
  papers: Scalars['Int']['output'];
  /** Year by year, from the first to the last with anything in it; years without anything are in it too. */
  years: Array<YearFigures>;
};

/** A part that a whole portrait would have and this one lacks. */
export type MissingPart = {
  group: FactGroup;
  /** What is missing, in a sentence. */
  label: Scalars['String']['output'];
};


/** A part that a whole portrait would have and this one lacks. */
export type MissingPartLabelArgs = {
  language?: InputMaybe<Language>;
};

export type Mutation = {
  /** Puts a person forward for a call, with their consent to be evaluated: without it nobody is scored. */
  nominate: Nomination;
  /**
   * Opts out, at once: from now on you are absent from every list, count, path and portrait, to all but yourself and those
   * who process opt-outs. Asking again changes nothing. The reason is kept in the audit record; you need give none.
   */
  optOut: Myself;
  /**
   * Opts a person out who asked for it by letter or at the counter; the reason says how they asked, and stands in the
   * audit record. Asking again changes nothing.
   */
  optOutFor: OptOut;
  /**
   * Scores a nomination under the latest published scheme of its programme, and keeps all it rested on. Refused without
   * a nomination and a standing consent.
   */
  scoreNomination: Score;
  /** Ends a nomination because the nominee took their consent back. */
  withdrawNomination: Nomination;
  /** Comes back: your portrait is shown again, with all its figures computed anew. Asking again changes nothing. */
  withdrawOptOut: Myself;
};


export type MutationNominateArgs = {
  input: NominationInput;
};


export type MutationOptOutArgs = {
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationOptOutForArgs = {
  person: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationScoreNominationArgs = {
  nomination: Scalars['ID']['input'];
};


export type MutationWithdrawNominationArgs = {
  nomination: Scalars['ID']['input'];
};

/** A person, looking at what this service holds about them. */
export type Myself = {
  /**
   * Everything we hold about you, fact by fact, portrait or not: civil facts, working-life facts and ways to reach you too.
   * Only the keys by which we sort and find are left out: they repeat other facts.
   */
  held: Array<HeldFact>;
  /** Your portrait as others see it; null while you are opted out. */
  portrait: Maybe<Person>;
  /** Who was shown you, the newest first: on behalf of which institution and why, not which clerk. Complete but for the last second. */
  seenBy: SightingConnection;
  /** Whether you opted out. */
  withheld: Scalars['Boolean']['output'];
  /** The day you did; null when you did not. */
  withheldOn: Maybe<Scalars['Date']['output']>;
};


/** A person, looking at what this service holds about them. */
export type MyselfSeenByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['PositiveInt']['input'];
};

/** What a name is to its bearer. */
export type NameKind =
  | 'FORMER'
  | 'PEN'
  | 'PREFERRED'
  | 'VARIANT';

/** Anything with an id of ours: opaque, stable, and saying its type by its first three letters. */
export type Node = {
  id: Scalars['ID']['output'];
};

/** Somebody put forward for a call, with their consent to be evaluated. */
export type Nomination = Node & {
  at: Scalars['DateTime']['output'];
  category: EvaluationCategory;
  consentEvidence: Scalars['String']['output'];
  consentFrom: Scalars['Date']['output'];
  /** When the consent was taken back; null while it stands. */
  consentTo: Maybe<Scalars['Date']['output']>;
  edition: ProgrammeEdition;
  id: Scalars['ID']['output'];
  person: Person;
  statement: Scalars['String']['output'];
  status: NominationStatus;
};

/** Who is put forward, for which call, and on what consent. */
export type NominationInput = {
  category: EvaluationCategory;
  consent: ConsentInput;
  /** A programme edition's id. */
  edition: Scalars['ID']['input'];
  person: Scalars['ID']['input'];
  /** Why this person, in the nominator's words. */
  statement: Scalars['String']['input'];
};

/** Where a nomination stands. */
export type NominationStatus =
  | 'OPEN'
  | 'WITHDRAWN';

/** Why somebody asked for was not found. */
export type NotFound = {
  code: NotFoundCode;
  /** In a sentence, with what is wrong. */
  says: Scalars['String']['output'];
};


/** Why somebody asked for was not found. */
export type NotFoundSaysArgs = {
  language?: InputMaybe<Language>;
};

/** The reasons why somebody asked for was not found. */
export type NotFoundCode =
  /** More than one person bears it; we do not choose. */
  | 'AMBIGUOUS'
  /** It cannot be right: its form or its check digit is wrong. */
  | 'INVALID'
  /** Nobody we hold has it; who opted out is nobody here. */
  | 'UNKNOWN';

/** Limits of one operation. */
export type OperationLimits = {
  /** Aliases, those of a fragment as often as it is spread. */
  aliases: Scalars['Int']['output'];
  /** Points it may ask. */
  cost: Scalars['Int']['output'];
  /** Fields within fields, fragments included. */
  depth: Scalars['Int']['output'];
  directives: Scalars['Int']['output'];
  /** Fragments in the document. */
  fragments: Scalars['Int']['output'];
  /** The same below `__schema` and `__type`. */
  introspectionDepth: Scalars['Int']['output'];
  /** Times that one selection names the same thing. */
  repeats: Scalars['Int']['output'];
  /** Fields at the top. */
  rootFields: Scalars['Int']['output'];
  /** Words and signs of its text, as GraphQL counts them. */
  tokens: Scalars['Int']['output'];
};

/** That somebody opted out. */
export type OptOut = {
  person: Scalars['ID']['output'];
  withheldOn: Scalars['Date']['output'];
};

/**
 * A patent, standard, report, work method, design, software or book: representative works need not be papers. What its
 * source does not give is null.
 */
export type Output = Node & {
  abstract: Maybe<Scalars['String']['output']>;
  /** In the order printed, at most `first` of them (500 at most). */
  authors: Array<Authorship>;
  disciplines: Array<Discipline>;
  id: Scalars['ID']['output'];
  kind: OutputKind;
  kindLabel: Scalars['String']['output'];
  language: Maybe<Scalars['String']['output']>;
  /** Patent or standard number, as its source writes it. */
  number: Maybe<Scalars['String']['output']>;
  publishedOn: Maybe<Scalars['PartialDate']['output']>;
  /** Granted, in force, withdrawn …, in the words of its source. */
  status: Maybe<Scalars['String']['output']>;
  /** Counts in place of a paper in title review; null when no source says. */
  substitutesPaper: Maybe<Scalars['Boolean']['output']>;
  title: Scalars['String']['output'];
  /** Null when no source dates it. */
  year: Maybe<Scalars['Int']['output']>;
};


/**
 * A patent, standard, report, work method, design, software or book: representative works need not be papers. What its
 * source does not give is null.
 */
export type OutputAuthorsArgs = {
  first: Scalars['PositiveInt']['input'];
};


/**
 * A patent, standard, report, work method, design, software or book: representative works need not be papers. What its
 * source does not give is null.
 */
export type OutputKindLabelArgs = {
  language?: InputMaybe<Language>;
};

export type OutputConnection = {
  edges: Array<OutputEdge>;
  nodes: Array<Output>;
  pageInfo: PageInfo;
};

export type OutputEdge = {
  cursor: Scalars['String']['output'];
  node: Output;
};

/** Kinds of outputs other than papers. */
export type OutputKind =
  | 'BOOK'
  | 'DESIGN'
  | 'PATENT'
  | 'REPORT'
  | 'SOFTWARE'
  | 'STANDARD'
  | 'WORK_METHOD';

/** Whom a company belongs to. */
export type Ownership =
  | 'FOREIGN'
  | 'JOINT'
  | 'PRIVATE'
  | 'STATE';

/** Where a page begins and ends; a cursor stays good while people come and go. The cursors are null for an empty page. */
export type PageInfo = {
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['String']['output']>;
};

/**
 * A paper. What its source does not give is null. Reached from a portrait as of a day, its citations are those of that
 * day.
 */
export type Paper = Node & {
  abstract: Maybe<Scalars['String']['output']>;
  /** In the order printed, at most `first` of them (500 at most). */
  authors: Array<Authorship>;
  /**
   * Citations received, as its source counts them; null when none does. In a portrait as of a day: the sum of the years up
   * to then, and null when the source does not count by year, never today's figure.
   */
  citations: Maybe<Scalars['Int']['output']>;
  /** Oldest first; empty when the source gives only a total. */
  citationsByYear: Array<CitationsInYear>;
  disciplines: Array<Discipline>;
  doi: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** BCP 47, as its source says. */
  language: Maybe<Scalars['String']['output']>;
  publishedOn: Maybe<Scalars['PartialDate']['output']>;
  retracted: Scalars['Boolean']['output'];
  retractedOn: Maybe<Scalars['PartialDate']['output']>;
  title: Scalars['String']['output'];
  /** Journal or conference, as printed. */
  venue: Maybe<Scalars['String']['output']>;
  /** Null when no source dates it. */
  year: Maybe<Scalars['Int']['output']>;
};


/**
 * A paper. What its source does not give is null. Reached from a portrait as of a day, its citations are those of that
 * day.
 */
export type PaperAuthorsArgs = {
  first: Scalars['PositiveInt']['input'];
};

export type PaperConnection = {
  edges: Array<PaperEdge>;
  nodes: Array<Paper>;
  pageInfo: PageInfo;
};

export type PaperEdge = {
  cursor: Scalars['String']['output'];
  node: Paper;
};

export type PeopleConnection = {
  edges: Array<PersonEdge>;
  /**
   * What the matching people are like. Exact for a single filter (or none) that up to 200,000 people meet; otherwise
   * over the first 10,000 matches, and says which.
   */
  facets: PeopleFacets;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  /**
   * How many match: exact for everybody, for pools, and for one institution or discipline whatever its size; otherwise
   * counted up to 10,000.
   */
  totalCount: TotalCount;
};

/** What the matching people are like, counted side by side. */
export type PeopleFacets = {
  basis: FacetBasis;
  /** In bands of years, the youngest first. */
  careerAge: Facet;
  country: Facet;
  /** Of the disciplines people name themselves; narrower ones are not added up. */
  discipline: Facet;
  /** A post at a part counts for the whole as well. */
  institution: Facet;
  /** Over how many people they were counted. */
  over: Scalars['Int']['output'];
  pool: Facet;
  programme: Facet;
  region: Facet;
  titleLevel: Facet;
};


/** What the matching people are like, counted side by side. */
export type PeopleFacetsCareerAgeArgs = {
  first: Scalars['PositiveInt']['input'];
};


/** What the matching people are like, counted side by side. */
export type PeopleFacetsCountryArgs = {
  first: Scalars['PositiveInt']['input'];
};


/** What the matching people are like, counted side by side. */
export type PeopleFacetsDisciplineArgs = {
  first: Scalars['PositiveInt']['input'];
};


/** What the matching people are like, counted side by side. */
export type PeopleFacetsInstitutionArgs = {
  first: Scalars['PositiveInt']['input'];
};


/** What the matching people are like, counted side by side. */
export type PeopleFacetsPoolArgs = {
  first: Scalars['PositiveInt']['input'];
};


/** What the matching people are like, counted side by side. */
export type PeopleFacetsProgrammeArgs = {
  first: Scalars['PositiveInt']['input'];
};


/** What the matching people are like, counted side by side. */
export type PeopleFacetsRegionArgs = {
  first: Scalars['PositiveInt']['input'];
};


/** What the matching people are like, counted side by side. */
export type PeopleFacetsTitleLevelArgs = {
  first: Scalars['PositiveInt']['input'];
};

/** Filters combine: within one list any of its values will do, and every filter given must be met. At most 20 values each. */
export type PeopleFilter = {
  /** Years since their first output we hold. People without a dated output meet no career age. */
  careerAge?: InputMaybe<CareerAgeRange>;
  /** Country of their main post now, ISO 3166-1. CN includes 中国香港, 中国澳门 and 中国台湾, which are regions here. */
  country?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Disciplines they work in, of any scheme. */
  discipline?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Institutions where they hold a post now; a post at a part of one (a school, a branch) counts. */
  institution?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether `discipline` includes those one step narrower, as it does unless you say false. */
  narrowerDisciplines: Scalars['Boolean']['input'];
  /** As their source declares it. Only who may see a person's pool may ask by it. */
  pool?: InputMaybe<Array<Pool>>;
  /** Talent programmes that chose them, in any edition. */
  programme?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Province-level region of their main post now: GB/T 2260 in China (310000 Shanghai, 810000 中国香港), else ISO 3166-2. */
  region?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The step of the highest professional title (职称) they hold now. */
  titleLevel?: InputMaybe<Array<TitleStep>>;
};

/** In which order people come. No figure orders them unless you ask for it. */
export type PeopleOrder =
  /** Most cited first; whose citations are unknown come last. */
  | 'CITATIONS'
  /** Highest first; whose is unknown comes last. */
  | 'H_INDEX'
  /** Whose latest output is newest first. */
  | 'LATEST'
  /** Pinyin for names in Chinese, letters without marks otherwise. */
  | 'NAME';

/**
 * A person, as public and declared sources show them: a digital portrait (数字肖像).
 *
 * Where something is dated, `from` and `to` may be a year, a month or a day; a year alone counts as its first day. `to`
 * is null while it lasts. `current` is judged on the day the portrait speaks of; `undated` says that no source knows its
 * beginning, so that it is shown whatever day was asked for.
 */
export type Person = Node & {
  /** Posts held (职务), what is current first; `current` keeps those that are, or those that are over. */
  affiliations: Array<Affiliation>;
  /** The day this portrait speaks of; null when it speaks of today. */
  asOf: Maybe<Scalars['Date']['output']>;
  associations: Array<Membership>;
  /** Whether they are open to an approach, in their own words to a source; null when they said nothing. */
  availability: Maybe<Availability>;
  awards: Array<AwardWon>;
  /** Professional certificates (职业资格), national and overseas. */
  certificates: Array<CertificateHeld>;
  /** With whom they wrote papers, those with the most together first. */
  coauthors: Array<Coauthor>;
  /** How much of a whole portrait is known, and what is missing. */
  completeness: Completeness;
  /** How to reach them, only where they consented to it. */
  contactPoints: Array<ContactPoint>;
  /** Country of their main post now, ISO 3166-1; 中国香港, 中国澳门 and 中国台湾 are regions of CN. Null when none is known, and in a portrait of another day. */
  country: Maybe<Scalars['String']['output']>;
  /** Named standings: 战略科学家, 高峰人才, 攻关团队负责人. */
  designations: Array<DesignationHeld>;
  /** Fields they work in, the weightiest first. */
  disciplines: Array<WorksIn>;
  /** Degrees taken or under way, the latest first. */
  education: Array<EducationRecord>;
  /** Fairs, forums, contests and trainings they came to. */
  events: Array<Attendance>;
  /** True for people of the made-up village (虚构数据): nobody real is meant. */
  fictional: Scalars['Boolean']['output'];
  homepage: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** ORCID and every other identifier a source gives. */
  identifiers: Array<PersonIdentifier>;
  languages: Array<SpokenLanguage>;
  metrics: Metrics;
  /** The name to show: the preferred one, in the script of its source. */
  name: Scalars['String']['output'];
  /** Every name we know, as its source writes it. */
  names: Array<PersonName>;
  /** What a reader must be told before all else, such as 虚构数据; null when there is nothing. */
  notice: Maybe<Scalars['String']['output']>;
  orcid: Maybe<Scalars['String']['output']>;
  /** Patents, standards, reports and other representative works that need not be papers, newest first. */
  outputs: OutputConnection;
  /** Newest first; undated ones at the end. Retracted papers are listed, marked, and counted nowhere. */
  papers: PaperConnection;
  /** The same in words (国家/地区), such as 中国上海 or Shanghai, China; null when none is known. */
  place: Maybe<Scalars['String']['output']>;
  /** As their source declares it, never guessed from a name. 海外华人 is a pool of its own, apart from 国际人才. */
  pool: Maybe<Pool>;
  /** Talent programmes they were chosen for (人才称号). */
  programmes: Array<Selection>;
  projects: Array<ProjectRole>;
  /** Province-level region of their main post now: GB/T 2260 in China (310000 is Shanghai), ISO 3166-2 elsewhere. */
  region: Maybe<Scalars['String']['output']>;
  /** Skill levels (职业技能等级) and vocational qualifications. */
  skills: Array<SkillHeld>;
  /** Who says what, retrieved when, how sure, and on what lawful basis. */
  sources: Array<FactSource>;
  /** Postdoc stations, as a postdoc or as a supervisor (合作导师). */
  stations: Array<StationStay>;
  /** Whom they supervised for a PhD or as postdocs. */
  students: Array<Supervision>;
  /** Who supervised them for a PhD or as a postdoc (合作导师). */
  supervisors: Array<Supervision>;
  teams: Array<TeamMembership>;
  /** Professional titles (职称). */
  titles: Array<TitleHeld>;
};


/**
 * A person, as public and declared sources show them: a digital portrait (数字肖像).
 *
 * Where something is dated, `from` and `to` may be a year, a month or a day; a year alone counts as its first day. `to`
 * is null while it lasts. `current` is judged on the day the portrait speaks of; `undated` says that no source knows its
 * beginning, so that it is shown whatever day was asked for.
 */
export type PersonAffiliationsArgs = {
  current?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * A person, as public and declared sources show them: a digital portrait (数字肖像).
 *
 * Where something is dated, `from` and `to` may be a year, a month or a day; a year alone counts as its first day. `to`
 * is null while it lasts. `current` is judged on the day the portrait speaks of; `undated` says that no source knows its
 * beginning, so that it is shown whatever day was asked for.
 */
export type PersonCoauthorsArgs = {
  first: Scalars['PositiveInt']['input'];
};


/**
 * A person, as public and declared sources show them: a digital portrait (数字肖像).
 *
 * Where something is dated, `from` and `to` may be a year, a month or a day; a year alone counts as its first day. `to`
 * is null while it lasts. `current` is judged on the day the portrait speaks of; `undated` says that no source knows its
 * beginning, so that it is shown whatever day was asked for.
 */
export type PersonNoticeArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A person, as public and declared sources show them: a digital portrait (数字肖像).
 *
 * Where something is dated, `from` and `to` may be a year, a month or a day; a year alone counts as its first day. `to`
 * is null while it lasts. `current` is judged on the day the portrait speaks of; `undated` says that no source knows its
 * beginning, so that it is shown whatever day was asked for.
 */
export type PersonOutputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['PositiveInt']['input'];
};


/**
 * A person, as public and declared sources show them: a digital portrait (数字肖像).
 *
 * Where something is dated, `from` and `to` may be a year, a month or a day; a year alone counts as its first day. `to`
 * is null while it lasts. `current` is judged on the day the portrait speaks of; `undated` says that no source knows its
 * beginning, so that it is shown whatever day was asked for.
 */
export type PersonPapersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['PositiveInt']['input'];
};


/**
 * A person, as public and declared sources show them: a digital portrait (数字肖像).
 *
 * Where something is dated, `from` and `to` may be a year, a month or a day; a year alone counts as its first day. `to`
 * is null while it lasts. `current` is judged on the day the portrait speaks of; `undated` says that no source knows its
 * beginning, so that it is shown whatever day was asked for.
 */
export type PersonPlaceArgs = {
  language?: InputMaybe<Language>;
};

export type PersonEdge = {
  /** Where this person stands in this list; good for `after` and `before` with the same filter and order. */
  cursor: Scalars['String']['output'];
  node: Person;
};

/** What others call them: a scheme and the value in it. */
export type PersonIdentifier = {
  /** `ORCID`, or the scheme as its source names it. */
  scheme: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** What somebody is called elsewhere. */
export type PersonIdentifierInput = {
  /**
   * `ORCID` (with or without https://orcid.org/), the code of a source (then `value` is that source's own record id), or
   * any other scheme a source uses.
   */
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

/**
 * Somebody who has part in something, and how. The meaning of `role` and `detail` is told where the list is. What is
 * null, no source says.
 */
export type PersonInvolved = {
  /** Of teams: a core member (核心成员); null when no source says. */
  core: Maybe<Scalars['Boolean']['output']>;
  detail: Maybe<Scalars['String']['output']>;
  from: Maybe<Scalars['PartialDate']['output']>;
  person: Person;
  /** A code (LEADER, PI …) or the words of the source; null when no source says. */
  role: Maybe<Scalars['String']['output']>;
  /** The role in words. */
  roleLabel: Maybe<Scalars['String']['output']>;
  to: Maybe<Scalars['PartialDate']['output']>;
};


/**
 * Somebody who has part in something, and how. The meaning of `role` and `detail` is told where the list is. What is
 * null, no source says.
 */
export type PersonInvolvedRoleLabelArgs = {
  language?: InputMaybe<Language>;
};

export type PersonInvolvedConnection = {
  edges: Array<PersonInvolvedEdge>;
  nodes: Array<PersonInvolved>;
  pageInfo: PageInfo;
};

export type PersonInvolvedEdge = {
  cursor: Scalars['String']['output'];
  node: PersonInvolved;
};

/** A name as a source writes it. */
export type PersonName = {
  kind: NameKind;
  kindLabel: Scalars['String']['output'];
  /** ISO 15924: `Hani`, `Latn`, `Cyrl` …; `Hans` and `Hant` only where the source tells them apart. */
  script: Scalars['String']['output'];
  text: Scalars['String']['output'];
};


/** A name as a source writes it. */
export type PersonNameKindLabelArgs = {
  language?: InputMaybe<Language>;
};

/** What came of asking for one person. `person` is null when nobody was found, and then `reason` says why. */
export type PersonSought = {
  person: Maybe<Person>;
  /** Null when the person was found. */
  reason: Maybe<NotFound>;
};

/** A pool of people, as their source declares it. */
export type Pool =
  /** 国内人才 */
  | 'DOMESTIC'
  /** 国际人才 */
  | 'INTERNATIONAL'
  /** 海外华人 */
  | 'OVERSEAS_CHINESE'
  /** No source declares one. */
  | 'UNASSIGNED';

/** The pools are disjoint, and everybody stands in one. */
export type PoolCounts = {
  domestic: Scalars['Int']['output'];
  international: Scalars['Int']['output'];
  overseasChinese: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  /** No source declares a pool for them. */
  unassigned: Scalars['Int']['output'];
};

/** A post (岗位) somebody is wanted for. What is null, no source says. */
export type Post = Node & {
  closesOn: Maybe<Scalars['PartialDate']['output']>;
  disciplines: Array<Discipline>;
  /** In the words of its source. */
  grade: Maybe<Scalars['String']['output']>;
  headcount: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  industries: Array<Industry>;
  /** The employer. */
  institution: Maybe<Institution>;
  kind: Maybe<PostKind>;
  minDegree: Maybe<DegreeLevel>;
  name: Scalars['String']['output'];
  opensOn: Maybe<Scalars['PartialDate']['output']>;
  /** Yuan a year. */
  payFrom: Maybe<Scalars['Float']['output']>;
  payTo: Maybe<Scalars['Float']['output']>;
  postType: Maybe<PostType>;
  requirements: Maybe<Scalars['String']['output']>;
  /** A special post (特设岗位), beyond the approved number. */
  special: Maybe<Scalars['Boolean']['output']>;
};


/** A post (岗位) somebody is wanted for. What is null, no source says. */
export type PostNameArgs = {
  language?: InputMaybe<Language>;
};

export type PostConnection = {
  edges: Array<PostEdge>;
  nodes: Array<Post>;
  pageInfo: PageInfo;
};

export type PostEdge = {
  cursor: Scalars['String']['output'];
  node: Post;
};

/** The three kinds of posts (岗位类别). */
export type PostKind =
  /** 管理岗位 */
  | 'MANAGEMENT'
  /** 专业技术岗位 */
  | 'PROFESSIONAL'
  /** 工勤技能岗位 */
  | 'SKILLED';

/** What somebody in a post does, as the catalogues of scarce talent sort it. */
export type PostType =
  /** 应用类 */
  | 'APPLIED'
  /** 运营类 */
  | 'OPERATIONS'
  /** 研发类 */
  | 'RESEARCH'
  /** 战略类 */
  | 'STRATEGY';

/** A postdoc supervisor (合作导师) at a station, and the places they have. What is null, no source says. */
export type PostdocSupervisor = {
  /** Postdocs they may have at once; null when no source says. */
  capacity: Maybe<Scalars['Int']['output']>;
  /** Places free today: capacity less the postdocs they have there; null when no capacity is known. */
  free: Maybe<Scalars['Int']['output']>;
  from: Maybe<Scalars['PartialDate']['output']>;
  person: Person;
  station: Station;
  to: Maybe<Scalars['PartialDate']['output']>;
};

export type PostdocSupervisorConnection = {
  edges: Array<PostdocSupervisorEdge>;
  nodes: Array<PostdocSupervisor>;
  pageInfo: PageInfo;
};

export type PostdocSupervisorEdge = {
  cursor: Scalars['String']['output'];
  node: PostdocSupervisor;
};

/** A talent programme; its yearly calls are editions. What is null, no source says. */
export type Programme = Node & {
  /** Other names it bore, and when; the oldest first. */
  aliases: Array<ProgrammeAlias>;
  /** Its short code here, the same for all its names and years. */
  code: Scalars['String']['output'];
  /** Its yearly calls, the latest first. */
  editions: Array<ProgrammeEdition>;
  /** Whom it chose, in any edition. */
  holders: PeopleConnection;
  id: Scalars['ID']['output'];
  level: Maybe<ProgrammeLevel>;
  name: Scalars['String']['output'];
  /** Who runs it, as its source names it. */
  sponsor: Maybe<Scalars['String']['output']>;
};


/** A talent programme; its yearly calls are editions. What is null, no source says. */
export type ProgrammeHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PeopleOrder;
};


/** A talent programme; its yearly calls are editions. What is null, no source says. */
export type ProgrammeNameArgs = {
  language?: InputMaybe<Language>;
};

/** A name that a programme bore for a time. What is null, no source says. */
export type ProgrammeAlias = {
  from: Maybe<Scalars['PartialDate']['output']>;
  name: Scalars['String']['output'];
  /** Null when it is still used, or when nobody says until when. */
  to: Maybe<Scalars['PartialDate']['output']>;
};

export type ProgrammeConnection = {
  edges: Array<ProgrammeEdge>;
  nodes: Array<Programme>;
  pageInfo: PageInfo;
};

export type ProgrammeEdge = {
  cursor: Scalars['String']['output'];
  node: Programme;
};

/** One call of a programme. What is null, no source says. */
export type ProgrammeEdition = Node & {
  /** Whom it chose; `detail` is the track. Who was not chosen is nobody's business. */
  chosen: PersonInvolvedConnection;
  closesOn: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  /** What comes with it, in the words of the call. */
  money: Maybe<Scalars['String']['output']>;
  /** The edition's own name where it has one, or else the programme's with the year. */
  name: Scalars['String']['output'];
  opensOn: Maybe<Scalars['PartialDate']['output']>;
  /** How many it selects; null when the call does not say. */
  places: Maybe<Scalars['Int']['output']>;
  programme: Programme;
  /** The document the facts are from. */
  sourceDoc: Maybe<Scalars['String']['output']>;
  /** Whether the call was published; null when no source says. */
  status: Maybe<EditionStatus>;
  year: Scalars['Int']['output'];
};


/** One call of a programme. What is null, no source says. */
export type ProgrammeEditionChosenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** One call of a programme. What is null, no source says. */
export type ProgrammeEditionNameArgs = {
  language?: InputMaybe<Language>;
};

/** Who stands behind a talent programme. */
export type ProgrammeLevel =
  | 'CITY'
  | 'DISTRICT'
  | 'INSTITUTION'
  | 'MINISTERIAL'
  | 'NATIONAL';

/** A funded project. `to` is null while it lasts; otherwise, what is null, no source says. */
export type Project = Node & {
  /** In yuan; null when not given. */
  amount: Maybe<Scalars['Float']['output']>;
  disciplines: Array<Discipline>;
  from: Maybe<Scalars['PartialDate']['output']>;
  funder: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  institution: Maybe<Institution>;
  /** Belongs to the knowledge-renewal project (知识更新工程). */
  knowledgeRenewal: Maybe<Scalars['Boolean']['output']>;
  level: Maybe<ProjectLevel>;
  members: PersonInvolvedConnection;
  name: Scalars['String']['output'];
  to: Maybe<Scalars['PartialDate']['output']>;
};


/** A funded project. `to` is null while it lasts; otherwise, what is null, no source says. */
export type ProjectMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A funded project. `to` is null while it lasts; otherwise, what is null, no source says. */
export type ProjectNameArgs = {
  language?: InputMaybe<Language>;
};

export type ProjectConnection = {
  edges: Array<ProjectEdge>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
};

export type ProjectEdge = {
  cursor: Scalars['String']['output'];
  node: Project;
};

/** Who stands behind a project. */
export type ProjectLevel =
  | 'CITY'
  | 'ENTERPRISE'
  | 'MINISTERIAL'
  | 'NATIONAL';

/** Parts in a project. */
export type ProjectPart =
  | 'CO_PI'
  | 'MEMBER'
  | 'PI';

/**
 * Their part in a project; where their own dates are not known, the project's stand in. What no source says is null;
 * `to` is null while it lasts.
 */
export type ProjectRole = {
  current: Scalars['Boolean']['output'];
  from: Maybe<Scalars['PartialDate']['output']>;
  project: Project;
  role: Maybe<ProjectPart>;
  roleLabel: Maybe<Scalars['String']['output']>;
  to: Maybe<Scalars['PartialDate']['output']>;
  undated: Scalars['Boolean']['output'];
};


/**
 * Their part in a project; where their own dates are not known, the project's stand in. What no source says is null;
 * `to` is null while it lasts.
 */
export type ProjectRoleRoleLabelArgs = {
  language?: InputMaybe<Language>;
};

/** The grade of a public institution (事业单位). */
export type PublicGrade =
  | 'CITY'
  | 'DISTRICT'
  | 'GRASS_ROOTS';

/** What a request is for; each states one in the `x-purpose` header. */
export type Purpose =
  | 'EVALUATION'
  | 'RECRUITMENT'
  | 'SELF'
  | 'STATISTICS';

export type Query = {
  /** The service's own version of its model and schema. */
  about: About;
  /** An association by its id; null when there is none. */
  association: Maybe<Association>;
  /**
   * Who asked what, when, why, and whom it showed: the newest first, complete but for the last second (reads are written
   * in groups; changes, exports and scores with the thing itself). Combine as you like: those that showed one person, those of one
   * key, those since an instant.
   */
  auditRecords: AuditRecordConnection;
  /** An award by its id; null when there is none. */
  award: Maybe<Award>;
  /** A catalogue of scarce talent (急需紧缺人才目录) by its id; null when there is none. */
  catalogue: Maybe<Catalogue>;
  /** Catalogues of scarce talent, in an order that stays the same and means nothing. */
  catalogues: CatalogueConnection;
  /**
   * What an operation would cost and whether it would run, without running it: read, validated, checked for your role and
   * this request's purpose, and priced with its variables. Spends nothing of your budget beyond its own price.
   */
  costOf: CostPreview;
  /** A discipline by its id; null when there is none. */
  discipline: Maybe<Discipline>;
  /** Disciplines, by their code; of one scheme or of all. With `name`, those whose name answers it, the best first, at most 500. */
  disciplines: DisciplineConnection;
  /**
   * Whether a person may apply for a call, three-valued, with what is missing. Null when there is no such person or call.
   * An age condition answers only PASS, FAIL or UNKNOWN at the call's own date: birth dates are never shown.
   */
  eligibility: Maybe<Eligibility>;
  /** An event by its id; null when there is none. */
  event: Maybe<Event>;
  /**
   * What the values of our enums are called, for a screen that shows them: every value of one enum, or of all, in the
   * order of the schema. An unknown enum is refused with the list of those there are.
   */
  glossary: Array<Term>;
  /** An institution by its id; null when there is none. */
  institution: Maybe<Institution>;
  /**
   * Institutions. With `name`, those whose Chinese or English name answers it, the best first, at most 500 in all; without,
   * all of them in an order that stays the same and means nothing.
   */
  institutions: InstitutionConnection;
  /**
   * Who can introduce you: the best paths from a person, or from anyone who works at an institution now, to a person,
   * over joint work and supervision, strongest first, each beginning with another pair of hands. Up to four steps, along
   * each person's strongest ties; an empty list when there is no such way.
   */
  introductions: Array<Introduction>;
  /** How much one operation, one key and one address may ask. The figures behind every refusal that names a limit. */
  limits: Limits;
  /**
   * The person a SELF key speaks for: what we hold about them and who looked, also after they opted out. Refused when we
   * hold nothing.
   */
  me: Myself;
  /** Anything by its id, under the same rules as every other way to it; null when there is no such thing for you. */
  node: Maybe<Node>;
  /** A nomination; null when there is none with this id, or when the nominee opted out. */
  nomination: Maybe<Nomination>;
  /** A patent, standard, report or the like by its id; null when there is none. */
  output: Maybe<Output>;
  /** A paper by its id; null when there is none. */
  paper: Maybe<Paper>;
  /**
   * People, a page at a time, with counts and facets. Say exactly one of `first` and `last`, 1 to 100; pages go on with
   * `after: endCursor` (or back with `before: startCursor`), and stay true while people come and go: nobody is shown twice
   * or left out because somebody else came in between. People who opted out are nowhere in it.
   *
   * Now and then few of very many people fit several large filters at once; then a page may come back short, or even empty,
   * with `hasNextPage: true`: the search goes on at its `endCursor`.
   */
  people: PeopleConnection;
  /** At most 100 people by what others call them, in the order asked; each null with its reason. */
  peopleByIdentifiers: Array<PersonSought>;
  /** At most 100 people by our own ids, in the order asked; each null with its reason. */
  peopleByIds: Array<PersonSought>;
  /**
   * One person's portrait; null when nobody has this id, when they opted out, or when it is not yours to see (a person
   * sees their own). With `asOf` it is given as it stood on that day: posts and standings by their dates, outputs up to
   * then, figures counted again; a day to come is refused.
   */
  person: Maybe<Person>;
  /** How many people each pool holds now; always adds up to the total, also right after somebody opted out. */
  poolCounts: PoolCounts;
  /** A post (岗位) by its id; null when there is none. */
  post: Maybe<Post>;
  /** Posts, in an order that stays the same and means nothing. With `openOn`, those that can be applied for on that day. */
  posts: PostConnection;
  /** A talent programme by its id or by its code (say one of the two); null when there is none. */
  programme: Maybe<Programme>;
  /** A call of a talent programme by its id; null when there is none. */
  programmeEdition: Maybe<ProgrammeEdition>;
  /** Talent programmes, by their code. */
  programmes: ProgrammeConnection;
  /** A project by its id; null when there is none. */
  project: Maybe<Project>;
  /**
   * Whom to approach for a post, a brief or a field, best first, each with reasons and counter-reasons. People who opted
   * out are never in it. A ranking for discovery: it is no evaluation and decides nothing.
   */
  recommendPeople: RecommendationConnection;
  /** Scores again from what was kept with the score, and compares byte for byte. */
  replayScore: Replay;
  /** A score as it was kept; null when there is none with this id, or when the nominee opted out. */
  score: Maybe<Score>;
  /** The scoring schemes as published: versions never change, a new one follows the old. */
  scoringSchemes: Array<ScoringScheme>;
  /** A postdoc station by its id; null when there is none. */
  station: Maybe<Station>;
  /**
   * Postdoc supervisors (合作导师) at their stations, today: whose field it is (or one step narrower), at one station or at
   * stations of a kind, with a place free. With a field (and no station) by name, otherwise station by station.
   */
  supervisors: PostdocSupervisorConnection;
  /** A team by its id; null when there is none. */
  team: Maybe<Team>;
};


export type QueryAssociationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuditRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['PositiveInt']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryAwardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCatalogueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCataloguesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryCostOfArgs = {
  operationName?: InputMaybe<Scalars['String']['input']>;
  query: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSONObject']['input']>;
};


export type QueryDisciplineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisciplinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  scheme?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEligibilityArgs = {
  for: Scalars['ID']['input'];
  person: Scalars['ID']['input'];
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGlossaryArgs = {
  enum?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
};


export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIntroductionsArgs = {
  first: Scalars['PositiveInt']['input'];
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNominationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOutputArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPaperArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PeopleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PeopleOrder;
};


export type QueryPeopleByIdentifiersArgs = {
  identifiers: Array<PersonIdentifierInput>;
};


export type QueryPeopleByIdsArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryPersonArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  openOn?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryProgrammeArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProgrammeEditionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecommendPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['PositiveInt']['input'];
  input: RecommendationInput;
};


export type QueryReplayScoreArgs = {
  score: Scalars['ID']['input'];
};


export type QueryScoreArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupervisorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacityFree: Scalars['Boolean']['input'];
  field?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  kind?: InputMaybe<StationKind>;
  station?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};

/** Where an institution stood in a list in a year. */
export type Ranking = {
  /** The list's code. */
  list: Scalars['String']['output'];
  /** The list's name. */
  name: Scalars['String']['output'];
  rank: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};


/** Where an institution stood in a list in a year. */
export type RankingNameArgs = {
  language?: InputMaybe<Language>;
};

/** What earns points in a recommendation. */
export type ReasonKind =
  | 'AVAILABLE'
  | 'FIELD'
  | 'LEADING'
  | 'RECENT'
  | 'TOPIC';

/** Somebody to approach, with what speaks for it and what against. */
export type Recommendation = {
  /** Ties to the asking institution. */
  conflicts: Array<Conflict>;
  /** What speaks against an approach, or could not be checked. */
  counterReasons: Array<CounterReason>;
  person: Person;
  reasons: Array<RecommendationReason>;
  /** Whole points: the sum of the reasons' points. Only to compare within one list. */
  score: Scalars['Int']['output'];
};

export type RecommendationConnection = {
  /** How many people the search came upon and weighed, before conflicts. */
  considered: Scalars['Int']['output'];
  edges: Array<RecommendationEdge>;
  /** Left out on the way to this page. */
  excluded: Excluded;
  /** How the points come about, in words. */
  howItWorks: Scalars['String']['output'];
  nodes: Array<Recommendation>;
  /** What this list is and is not, as the law asks us to say (PIPL, article 24). */
  notice: Scalars['String']['output'];
  pageInfo: PageInfo;
};


export type RecommendationConnectionHowItWorksArgs = {
  language?: InputMaybe<Language>;
};


export type RecommendationConnectionNoticeArgs = {
  language?: InputMaybe<Language>;
};

export type RecommendationEdge = {
  cursor: Scalars['String']['output'];
  node: Recommendation;
};

/** What you look for. Say a `brief`, `disciplines`, or both. */
export type RecommendationInput = {
  /** What you look for, in your own words, Chinese or English. Without it, people are found by `disciplines` alone. */
  brief?: InputMaybe<Scalars['String']['input']>;
  /** Only people of these fields; people without any field on record stay, and say so in their counter-reasons. */
  disciplines: Array<Scalars['ID']['input']>;
  /** The institution that asks: ties to it are shown as `conflicts`. */
  institution?: InputMaybe<Scalars['ID']['input']>;
  /**
   * People and an institution that those recommended must be free of: joint work within five years, the same institution
   * now, or supervision. Who is not, is left out and counted.
   */
  notInConflictWith: Array<Scalars['ID']['input']>;
  /** False for a list that is not ranked, in the order of ids. */
  personalized: Scalars['Boolean']['input'];
};

/** What speaks for an approach, with the evidence. */
export type RecommendationReason = {
  kind: ReasonKind;
  outOf: Scalars['Int']['output'];
  /** Patents, standards and other outputs behind it. */
  outputs: Array<Output>;
  /** The very papers behind it, best first. */
  papers: Array<Paper>;
  points: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};


/** What speaks for an approach, with the evidence. */
export type RecommendationReasonTextArgs = {
  language?: InputMaybe<Language>;
};

/**
 * A region a catalogue or an institution stands for: a province-level division or a key region (重点区域). What is null,
 * no source says.
 */
export type Region = {
  code: Scalars['String']['output'];
  kind: Maybe<RegionKind>;
  name: Scalars['String']['output'];
};


/**
 * A region a catalogue or an institution stands for: a province-level division or a key region (重点区域). What is null,
 * no source says.
 */
export type RegionNameArgs = {
  language?: InputMaybe<Language>;
};

/** What kind of region it is. */
export type RegionKind =
  /** 重点区域, such as 临港新片区 */
  | 'KEY_REGION'
  /** 新城 */
  | 'NEW_TOWN'
  /** 省级行政区 */
  | 'PROVINCE'
  /** 转型区域 */
  | 'TRANSFORMATION';

/** A score computed again from what was kept with it. */
export type Replay = {
  /** The answer, as canonical JSON. */
  answer: Scalars['String']['output'];
  digest: Scalars['String']['output'];
  replayedDigest: Scalars['String']['output'];
  /** True when both are the same bytes. */
  same: Scalars['Boolean']['output'];
  scoreId: Scalars['ID']['output'];
};

/** Whom a key speaks for. */
export type Role =
  | 'ADMIN'
  /** 评审专家 judge */
  | 'JUDGE'
  /** 推荐单位 nominator */
  | 'NOMINATOR'
  /** 人才服务专员 recruitment officer */
  | 'OFFICER'
  /** 合作机构 partner institution */
  | 'PARTNER'
  /** 评委会办公室 committee office */
  | 'SECRETARY'
  /** A person, for their own portrait. */
  | 'SELF';

/** The bucket of each key of a role. */
export type RoleBudget = {
  perSecond: Scalars['Int']['output'];
  points: Scalars['Int']['output'];
  role: Role;
};

/** What a nomination was scored, with all it rests on. It supports judges, and decides nothing. */
export type Score = {
  at: Scalars['DateTime']['output'];
  /** `outOf` as a share of the whole scheme's weight. */
  confidence: Scalars['Float']['output'];
  contributions: Array<Contribution>;
  /** Always true: judges decide, and this supports them. */
  decisionSupportOnly: Scalars['Boolean']['output'];
  /** SHA-256 of the answer as it was kept; `replayScore` gives the same. */
  digest: Scalars['String']['output'];
  guardRails: Array<GuardRail>;
  humanDecision: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  nomination: Nomination;
  /** The weight that evidence was found for; the rest is left open, and is not zero. */
  outOf: Scalars['Float']['output'];
  scheme: ScoringScheme;
  /** The sum of the contributions' points, out of `outOf`. */
  value: Scalars['Float']['output'];
  /** True when a proven breach of research integrity ends the evaluation. */
  vetoed: Scalars['Boolean']['output'];
};


/** What a nomination was scored, with all it rests on. It supports judges, and decides nothing. */
export type ScoreHumanDecisionArgs = {
  language?: InputMaybe<Language>;
};

/** One side of a nominee that a scheme looks at, such as one of the five phrases of 东方英才领军. */
export type ScoringDimension = {
  code: Scalars['String']['output'];
  indicators: Array<ScoringIndicator>;
  name: Scalars['String']['output'];
};


/** One side of a nominee that a scheme looks at, such as one of the five phrases of 东方英才领军. */
export type ScoringDimensionNameArgs = {
  language?: InputMaybe<Language>;
};

/** One thing that is measured. */
export type ScoringIndicator = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** 0 for a gate, which earns nothing and may end the evaluation. */
  weight: Scalars['Int']['output'];
};


/** One thing that is measured. */
export type ScoringIndicatorNameArgs = {
  language?: InputMaybe<Language>;
};

/** How nominees are scored, as published; a published version never changes. */
export type ScoringScheme = {
  code: Scalars['String']['output'];
  /** SHA-256 of the scheme as published. */
  digest: Scalars['String']['output'];
  dimensions: Array<ScoringDimension>;
  name: Scalars['String']['output'];
  number: Scalars['Int']['output'];
  publishedOn: Scalars['Date']['output'];
  /** Where the dimensions come from. */
  source: Scalars['String']['output'];
};


/** How nominees are scored, as published; a published version never changes. */
export type ScoringSchemeNameArgs = {
  language?: InputMaybe<Language>;
};

/**
 * Being chosen for an edition of a programme. Only those chosen are told: a refusal is nobody's business here. `track`
 * is null where the call has none, `to` where no end is known.
 */
export type Selection = {
  current: Scalars['Boolean']['output'];
  edition: ProgrammeEdition;
  /** The day it began; where no source gives it, the edition's year. */
  from: Maybe<Scalars['PartialDate']['output']>;
  to: Maybe<Scalars['PartialDate']['output']>;
  track: Maybe<Scalars['String']['output']>;
  undated: Scalars['Boolean']['output'];
};

/** One operation that showed you to somebody. What is null, no source says. */
export type Sighting = {
  at: Scalars['DateTime']['output'];
  /** Name of the institution; null when the key belonged to none. */
  institution: Maybe<Scalars['String']['output']>;
  kind: DeedKind;
  /** What it was called by those who asked. */
  operation: Scalars['String']['output'];
  /** What for. */
  purpose: Maybe<Purpose>;
  /** On whose behalf it was asked; null for none we know. */
  role: Maybe<Role>;
};


/** One operation that showed you to somebody. What is null, no source says. */
export type SightingInstitutionArgs = {
  language?: InputMaybe<Language>;
};

export type SightingConnection = {
  edges: Array<SightingEdge>;
  pageInfo: PageInfo;
};

export type SightingEdge = {
  cursor: Scalars['String']['output'];
  node: Sighting;
};

/** A skill level in an occupation. What no source says of it is null. */
export type SkillHeld = {
  /** Its code in the occupational classification; null when the source gives none. */
  code: Maybe<Scalars['String']['output']>;
  from: Maybe<Scalars['PartialDate']['output']>;
  kind: Maybe<SkillKind>;
  kindLabel: Maybe<Scalars['String']['output']>;
  level: Maybe<SkillLevel>;
  levelLabel: Maybe<Scalars['String']['output']>;
  /** The occupation. */
  name: Scalars['String']['output'];
  undated: Scalars['Boolean']['output'];
};


/** A skill level in an occupation. What no source says of it is null. */
export type SkillHeldKindLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A skill level in an occupation. What no source says of it is null. */
export type SkillHeldLevelLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A skill level in an occupation. What no source says of it is null. */
export type SkillHeldNameArgs = {
  language?: InputMaybe<Language>;
};

/** Under which of the two systems a level was given. */
export type SkillKind =
  /** 职业资格 */
  | 'QUALIFICATION'
  /** 职业技能等级 */
  | 'SKILL_LEVEL';

/** Vocational skill levels (职业技能等级, 新八级工), the lowest first. */
export type SkillLevel =
  /** 学徒工 */
  | 'APPRENTICE'
  /** 首席技师 */
  | 'CHIEF'
  /** 一级 高级技师 */
  | 'LEVEL_1'
  /** 二级 技师 */
  | 'LEVEL_2'
  /** 三级 高级工 */
  | 'LEVEL_3'
  /** 四级 中级工 */
  | 'LEVEL_4'
  /** 五级 初级工 */
  | 'LEVEL_5'
  /** 特级技师 */
  | 'SPECIAL';

/** A language somebody speaks. */
export type SpokenLanguage = {
  /** BCP 47: `zh`, `en`. */
  code: Scalars['String']['output'];
  /** `NATIVE`, a CEFR level or an examination (`HSK5`); null when not given. */
  level: Maybe<Scalars['String']['output']>;
};

/** A postdoc station: 流动站 (at universities and institutes), 工作站 (at firms) or 实践基地. What is null, no source says. */
export type Station = Node & {
  disciplines: Array<Discipline>;
  from: Maybe<Scalars['PartialDate']['output']>;
  /** The institution that runs it. */
  host: Maybe<Institution>;
  id: Scalars['ID']['output'];
  kind: Maybe<StationKind>;
  name: Scalars['String']['output'];
  /** Postdocs here, present and past, by name; `detail` is the track. */
  postdocs: PersonInvolvedConnection;
  /** Postdoc supervisors (合作导师) here today, by name, with the places they have. */
  supervisors: PostdocSupervisorConnection;
  /** Null while it stands. */
  to: Maybe<Scalars['PartialDate']['output']>;
};


/** A postdoc station: 流动站 (at universities and institutes), 工作站 (at firms) or 实践基地. What is null, no source says. */
export type StationNameArgs = {
  language?: InputMaybe<Language>;
};


/** A postdoc station: 流动站 (at universities and institutes), 工作站 (at firms) or 实践基地. What is null, no source says. */
export type StationPostdocsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A postdoc station: 流动站 (at universities and institutes), 工作站 (at firms) or 实践基地. What is null, no source says. */
export type StationSupervisorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

export type StationConnection = {
  edges: Array<StationEdge>;
  nodes: Array<Station>;
  pageInfo: PageInfo;
};

export type StationEdge = {
  cursor: Scalars['String']['output'];
  node: Station;
};

/** The three kinds of postdoc stations (两站一基地). */
export type StationKind =
  /** 博士后科研流动站 */
  | 'MOBILE'
  /** 博士后创新实践基地 */
  | 'PRACTICE'
  /** 博士后科研工作站 */
  | 'WORK';

/** In what part somebody is at a station. */
export type StationPart =
  | 'POSTDOC'
  /** 合作导师 */
  | 'SUPERVISOR';

/** A time at a postdoc station. What no source says is null; `to` is null while it lasts. */
export type StationStay = {
  as: StationPart;
  asLabel: Scalars['String']['output'];
  /** Postdocs a supervisor may take; null for a postdoc, or when no source says. */
  capacity: Maybe<Scalars['Int']['output']>;
  current: Scalars['Boolean']['output'];
  /** Places a supervisor has free today; null for a postdoc, and on any other day than today. */
  free: Maybe<Scalars['Int']['output']>;
  from: Maybe<Scalars['PartialDate']['output']>;
  /** Of a postdoc; null when no source says. */
  fullTime: Maybe<Scalars['Boolean']['output']>;
  station: Station;
  to: Maybe<Scalars['PartialDate']['output']>;
  /** The track a postdoc came on, in the words of its source. */
  track: Maybe<Scalars['String']['output']>;
  undated: Scalars['Boolean']['output'];
};


/** A time at a postdoc station. What no source says is null; `to` is null while it lasts. */
export type StationStayAsLabelArgs = {
  language?: InputMaybe<Language>;
};

/** How the studies were done. */
export type StudyMode =
  | 'FULL_TIME'
  | 'JOINT'
  | 'PART_TIME';

/**
 * Who supervised whom: `name` is the other one's. What no source says is null; `to` is null while it lasts, `person`
 * when they opted out just now.
 */
export type Supervision = {
  current: Scalars['Boolean']['output'];
  from: Maybe<Scalars['PartialDate']['output']>;
  institution: Maybe<Institution>;
  kind: Maybe<SupervisionKind>;
  kindLabel: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  person: Maybe<Person>;
  /** The postdoc station; null for a PhD. */
  station: Maybe<Station>;
  to: Maybe<Scalars['PartialDate']['output']>;
  undated: Scalars['Boolean']['output'];
};


/**
 * Who supervised whom: `name` is the other one's. What no source says is null; `to` is null while it lasts, `person`
 * when they opted out just now.
 */
export type SupervisionKindLabelArgs = {
  language?: InputMaybe<Language>;
};

/** For what somebody was supervised. */
export type SupervisionKind =
  | 'PHD'
  | 'POSTDOC';

/** A team that came or may come together. `to` is null while it lasts; otherwise, what is null, no source says. */
export type Team = Node & {
  disciplines: Array<Discipline>;
  focus: Maybe<Scalars['String']['output']>;
  from: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  institution: Maybe<Institution>;
  /** By name; `core: true` keeps the core members (核心成员). */
  members: PersonInvolvedConnection;
  name: Scalars['String']['output'];
  to: Maybe<Scalars['PartialDate']['output']>;
};


/** A team that came or may come together. `to` is null while it lasts; otherwise, what is null, no source says. */
export type TeamMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  core: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
};


/** A team that came or may come together. `to` is null while it lasts; otherwise, what is null, no source says. */
export type TeamNameArgs = {
  language?: InputMaybe<Language>;
};

export type TeamConnection = {
  edges: Array<TeamEdge>;
  nodes: Array<Team>;
  pageInfo: PageInfo;
};

export type TeamEdge = {
  cursor: Scalars['String']['output'];
  node: Team;
};

/**
 * Their part in a team; where their own dates are not known, the team's stand in. What no source says is null; `to` is
 * null while it lasts.
 */
export type TeamMembership = {
  /** A core member (核心成员); null when no source says. */
  core: Maybe<Scalars['Boolean']['output']>;
  current: Scalars['Boolean']['output'];
  from: Maybe<Scalars['PartialDate']['output']>;
  role: Maybe<TeamRole>;
  roleLabel: Maybe<Scalars['String']['output']>;
  team: Team;
  to: Maybe<Scalars['PartialDate']['output']>;
  undated: Scalars['Boolean']['output'];
};


/**
 * Their part in a team; where their own dates are not known, the team's stand in. What no source says is null; `to` is
 * null while it lasts.
 */
export type TeamMembershipRoleLabelArgs = {
  language?: InputMaybe<Language>;
};

/** Parts in a team. */
export type TeamRole =
  | 'LEADER'
  | 'MEMBER';

/** One value of an enum, and what it is called. */
export type Term = {
  /** The enum's name in this schema. */
  enum: Scalars['String']['output'];
  /** What people call it. */
  label: Scalars['String']['output'];
  /** The value, as it stands in answers and arguments. */
  value: Scalars['String']['output'];
};

/**
 * A professional title (职称) and since when it is held. What no source says of it is null; `to` is null while it is
 * held.
 */
export type TitleHeld = {
  current: Scalars['Boolean']['output'];
  from: Maybe<Scalars['PartialDate']['output']>;
  level: Maybe<TitleLevel>;
  levelLabel: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** How it was obtained, in the words of its source: review, examination, direct recognition. */
  route: Maybe<Scalars['String']['output']>;
  /** The series (系列), such as natural-science research or engineering. */
  series: Maybe<Scalars['String']['output']>;
  speciality: Maybe<Scalars['String']['output']>;
  to: Maybe<Scalars['PartialDate']['output']>;
  undated: Scalars['Boolean']['output'];
};


/**
 * A professional title (职称) and since when it is held. What no source says of it is null; `to` is null while it is
 * held.
 */
export type TitleHeldLevelLabelArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A professional title (职称) and since when it is held. What no source says of it is null; `to` is null while it is
 * held.
 */
export type TitleHeldNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * A professional title (职称) and since when it is held. What no source says of it is null; `to` is null while it is
 * held.
 */
export type TitleHeldSeriesArgs = {
  language?: InputMaybe<Language>;
};

/** Levels of professional titles (职称级别), the highest first. */
export type TitleLevel =
  /** 初级 */
  | 'JUNIOR'
  /** 中级 */
  | 'MID'
  /** 高级, where the source does not split it */
  | 'SENIOR'
  /** 副高级 */
  | 'SENIOR_ASSOCIATE'
  /** 正高级 */
  | 'SENIOR_FULL'
  /** 员级 */
  | 'TECHNICIAN';

/** The three steps that posts and rules ask for, whatever the series. */
export type TitleStep =
  /** 初级 and 员级 */
  | 'JUNIOR'
  /** 中级 */
  | 'MID'
  /** No title that we know of. */
  | 'NONE'
  /** 高级: full or associate */
  | 'SENIOR';

/** How many, counted up to a cap: beyond it we say only `atLeast`. */
export type TotalCount = {
  /** True when `value` is the exact number, false when counting stopped there. */
  exact: Scalars['Boolean']['output'];
  value: Scalars['Int']['output'];
};

/** How scarce somebody for a post is. */
export type Urgency =
  /** 紧缺 */
  | 'SCARCE'
  /** 一般紧缺 */
  | 'SOMEWHAT_SCARCE'
  /** 非常紧缺 */
  | 'VERY_SCARCE';

/** What a rule says of a fact, or of all of them: three-valued, for what is unknown is not failed. */
export type Verdict =
  | 'FAIL'
  | 'PASS'
  /** What is held does not settle it: `missing` says what would. */
  | 'UNKNOWN';

/** Whether a certificate was checked with its issuer. */
export type Verification =
  | 'FAILED'
  | 'PENDING'
  | 'VERIFIED';

/** A field somebody works in. */
export type WorksIn = {
  discipline: Discipline;
  /** From 0 to 1, as its source gives it; null when it only names the field. */
  weight: Maybe<Scalars['Float']['output']>;
};

/** One year of the timeline. */
export type YearFigures = {
  /** Citations received in this year, by the papers whose sources count them by year; null when none does. */
  citations: Maybe<Scalars['Int']['output']>;
  /** Papers out by then whose sources do not count citations by year. */
  citationsUnknownFor: Scalars['Int']['output'];
  outputs: Scalars['Int']['output'];
  /** Papers published in this year. */
  papers: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AssociationRow )
    | ( AwardRow )
    | ( CatalogueRow )
    | ( CatalogueEditionRow )
    | ( CatalogueEntryRow )
    | ( DisciplineRow )
    | ( EventRow )
    | ( InstitutionRow )
    | ( NominationRow )
    | ( OutputRow )
    | ( PaperRow )
    | ( PersonRow )
    | ( PostRow )
    | ( ProgrammeRow )
    | ( EditionRow )
    | ( ProjectRow )
    | ( StationRow )
    | ( TeamRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<About>;
  Affiliation: ResolverTypeWrapper<AffiliationRow>;
  Area: ResolverTypeWrapper<NamedArea>;
  Association: ResolverTypeWrapper<AssociationRow>;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  AuditRecord: ResolverTypeWrapper<Recorded>;
  AuditRecordConnection: ResolverTypeWrapper<Omit<AuditRecordConnection, 'edges'> & { edges: Array<ResolversTypes['AuditRecordEdge']> }>;
  AuditRecordEdge: ResolverTypeWrapper<Omit<AuditRecordEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>;
  AuthorRole: AuthorRole;
  Authorship: ResolverTypeWrapper<Author>;
  Availability: ResolverTypeWrapper<Available>;
  AvailabilityStatus: AvailabilityStatus;
  Award: ResolverTypeWrapper<AwardRow>;
  AwardLevel: AwardLevel;
  AwardWon: ResolverTypeWrapper<AwardWonRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Budget: ResolverTypeWrapper<Budget>;
  CareerAgeRange: CareerAgeRange;
  Catalogue: ResolverTypeWrapper<CatalogueRow>;
  CatalogueConnection: ResolverTypeWrapper<Omit<CatalogueConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CatalogueEdge']>, nodes: Array<ResolversTypes['Catalogue']> }>;
  CatalogueEdge: ResolverTypeWrapper<Omit<CatalogueEdge, 'node'> & { node: ResolversTypes['Catalogue'] }>;
  CatalogueEdition: ResolverTypeWrapper<CatalogueEditionRow>;
  CatalogueEntry: ResolverTypeWrapper<CatalogueEntryRow>;
  CatalogueEntryConnection: ResolverTypeWrapper<Omit<CatalogueEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CatalogueEntryEdge']>, nodes: Array<ResolversTypes['CatalogueEntry']> }>;
  CatalogueEntryEdge: ResolverTypeWrapper<Omit<CatalogueEntryEdge, 'node'> & { node: ResolversTypes['CatalogueEntry'] }>;
  CatalogueStatus: CatalogueStatus;
  CatalogueSystem: CatalogueSystem;
  CertificateHeld: ResolverTypeWrapper<CertificateRow>;
  CitationsInYear: ResolverTypeWrapper<CitationsInYear>;
  Coauthor: ResolverTypeWrapper<CoauthorRow>;
  Completeness: ResolverTypeWrapper<Omit<Completeness, 'missing'> & { missing: Array<ResolversTypes['MissingPart']> }>;
  ConditionAnswer: ResolverTypeWrapper<Decided>;
  Conflict: ResolverTypeWrapper<Tie>;
  ConflictKind: ConflictKind;
  ConsentInput: ConsentInput;
  ContactKind: ContactKind;
  ContactPoint: ResolverTypeWrapper<ContactPointRow>;
  Contribution: ResolverTypeWrapper<Told>;
  CostPreview: ResolverTypeWrapper<CostPreview>;
  CostProblem: ResolverTypeWrapper<CostProblem>;
  CounterReason: ResolverTypeWrapper<CounterReasonFound>;
  CounterReasonKind: CounterReasonKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeedKind: DeedKind;
  DegreeLevel: DegreeLevel;
  DesignationHeld: ResolverTypeWrapper<DesignationRow>;
  Discipline: ResolverTypeWrapper<DisciplineRow>;
  DisciplineConnection: ResolverTypeWrapper<Omit<DisciplineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DisciplineEdge']>, nodes: Array<ResolversTypes['Discipline']> }>;
  DisciplineEdge: ResolverTypeWrapper<Omit<DisciplineEdge, 'node'> & { node: ResolversTypes['Discipline'] }>;
  DisciplineMatch: DisciplineMatch;
  EditionStatus: EditionStatus;
  EducationRecord: ResolverTypeWrapper<DegreeRow>;
  Eligibility: ResolverTypeWrapper<Judged>;
  EligibilityRule: ResolverTypeWrapper<EligibilityRule>;
  EvaluationCategory: EvaluationCategory;
  Event: ResolverTypeWrapper<EventRow>;
  EventKind: EventKind;
  Excluded: ResolverTypeWrapper<Excluded>;
  Facet: ResolverTypeWrapper<Omit<Facet, 'values'> & { values: Array<ResolversTypes['FacetValue']> }>;
  FacetBasis: FacetBasis;
  FacetValue: ResolverTypeWrapper<FacetValueRow>;
  FactGroup: FactGroup;
  FactSource: ResolverTypeWrapper<FactSourceRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GuardRail: ResolverTypeWrapper<Rail>;
  Headquarters: Headquarters;
  HeldFact: ResolverTypeWrapper<ToldFact>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Industry: ResolverTypeWrapper<IndustryRow>;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InstitutionEdge']>, nodes: Array<ResolversTypes['Institution']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  InstitutionKind: InstitutionKind;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Introduction: ResolverTypeWrapper<Path>;
  IntroductionStep: ResolverTypeWrapper<Step>;
  IntroductionTie: ResolverTypeWrapper<TieRow>;
  IntroductionTieKind: IntroductionTieKind;
  IssuerLevel: IssuerLevel;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  Language: Language;
  LawfulBasis: LawfulBasis;
  Limits: ResolverTypeWrapper<Limits>;
  MappedDiscipline: ResolverTypeWrapper<Omit<MappedDiscipline, 'discipline'> & { discipline: ResolversTypes['Discipline'] }>;
  Membership: ResolverTypeWrapper<MembershipRow>;
  Metrics: ResolverTypeWrapper<Figures>;
  MissingPart: ResolverTypeWrapper<Missing>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Myself: ResolverTypeWrapper<MyselfRow>;
  NameKind: NameKind;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Nomination: ResolverTypeWrapper<NominationRow>;
  NominationInput: NominationInput;
  NominationStatus: NominationStatus;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  NotFound: ResolverTypeWrapper<Why>;
  NotFoundCode: NotFoundCode;
  OperationLimits: ResolverTypeWrapper<OperationLimits>;
  OptOut: ResolverTypeWrapper<OptOut>;
  Output: ResolverTypeWrapper<OutputRow>;
  OutputConnection: ResolverTypeWrapper<Omit<OutputConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OutputEdge']>, nodes: Array<ResolversTypes['Output']> }>;
  OutputEdge: ResolverTypeWrapper<Omit<OutputEdge, 'node'> & { node: ResolversTypes['Output'] }>;
  OutputKind: OutputKind;
  Ownership: Ownership;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paper: ResolverTypeWrapper<PaperRow>;
  PaperConnection: ResolverTypeWrapper<Omit<PaperConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PaperEdge']>, nodes: Array<ResolversTypes['Paper']> }>;
  PaperEdge: ResolverTypeWrapper<Omit<PaperEdge, 'node'> & { node: ResolversTypes['Paper'] }>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PeopleConnection: ResolverTypeWrapper<People>;
  PeopleFacets: ResolverTypeWrapper<Facets>;
  PeopleFilter: PeopleFilter;
  PeopleOrder: PeopleOrder;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonIdentifier: ResolverTypeWrapper<PersonIdentifier>;
  PersonIdentifierInput: PersonIdentifierInput;
  PersonInvolved: ResolverTypeWrapper<Involved>;
  PersonInvolvedConnection: ResolverTypeWrapper<Omit<PersonInvolvedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonInvolvedEdge']>, nodes: Array<ResolversTypes['PersonInvolved']> }>;
  PersonInvolvedEdge: ResolverTypeWrapper<Omit<PersonInvolvedEdge, 'node'> & { node: ResolversTypes['PersonInvolved'] }>;
  PersonName: ResolverTypeWrapper<Name>;
  PersonSought: ResolverTypeWrapper<Sought>;
  Pool: Pool;
  PoolCounts: ResolverTypeWrapper<PoolCounts>;
  PositiveInt: ResolverTypeWrapper<Scalars['PositiveInt']['output']>;
  Post: ResolverTypeWrapper<PostRow>;
  PostConnection: ResolverTypeWrapper<Omit<PostConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PostEdge']>, nodes: Array<ResolversTypes['Post']> }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostKind: PostKind;
  PostType: PostType;
  PostdocSupervisor: ResolverTypeWrapper<Supervisor>;
  PostdocSupervisorConnection: ResolverTypeWrapper<Omit<PostdocSupervisorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PostdocSupervisorEdge']>, nodes: Array<ResolversTypes['PostdocSupervisor']> }>;
  PostdocSupervisorEdge: ResolverTypeWrapper<Omit<PostdocSupervisorEdge, 'node'> & { node: ResolversTypes['PostdocSupervisor'] }>;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProgrammeAlias: ResolverTypeWrapper<ProgrammeAlias>;
  ProgrammeConnection: ResolverTypeWrapper<Omit<ProgrammeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProgrammeEdge']>, nodes: Array<ResolversTypes['Programme']> }>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeEdition: ResolverTypeWrapper<EditionRow>;
  ProgrammeLevel: ProgrammeLevel;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectLevel: ProjectLevel;
  ProjectPart: ProjectPart;
  ProjectRole: ResolverTypeWrapper<ProjectRoleRow>;
  PublicGrade: PublicGrade;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Ranking: ResolverTypeWrapper<RankingRow>;
  ReasonKind: ReasonKind;
  Recommendation: ResolverTypeWrapper<Candidate>;
  RecommendationConnection: ResolverTypeWrapper<Recommendations>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationInput: RecommendationInput;
  RecommendationReason: ResolverTypeWrapper<Reason>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionKind: RegionKind;
  Replay: ResolverTypeWrapper<Replay>;
  Role: Role;
  RoleBudget: ResolverTypeWrapper<RoleBudget>;
  Score: ResolverTypeWrapper<Opened>;
  ScoringDimension: ResolverTypeWrapper<Dimension>;
  ScoringIndicator: ResolverTypeWrapper<Indicator>;
  ScoringScheme: ResolverTypeWrapper<Scheme>;
  Selection: ResolverTypeWrapper<SelectionRow>;
  Sighting: ResolverTypeWrapper<Recorded>;
  SightingConnection: ResolverTypeWrapper<Omit<SightingConnection, 'edges'> & { edges: Array<ResolversTypes['SightingEdge']> }>;
  SightingEdge: ResolverTypeWrapper<Omit<SightingEdge, 'node'> & { node: ResolversTypes['Sighting'] }>;
  SkillHeld: ResolverTypeWrapper<SkillRow>;
  SkillKind: SkillKind;
  SkillLevel: SkillLevel;
  SpokenLanguage: ResolverTypeWrapper<SpokenLanguage>;
  Station: ResolverTypeWrapper<StationRow>;
  StationConnection: ResolverTypeWrapper<Omit<StationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StationEdge']>, nodes: Array<ResolversTypes['Station']> }>;
  StationEdge: ResolverTypeWrapper<Omit<StationEdge, 'node'> & { node: ResolversTypes['Station'] }>;
  StationKind: StationKind;
  StationPart: StationPart;
  StationStay: ResolverTypeWrapper<Stay>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StudyMode: StudyMode;
  Supervision: ResolverTypeWrapper<SupervisionRow>;
  SupervisionKind: SupervisionKind;
  Team: ResolverTypeWrapper<TeamRow>;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TeamEdge']>, nodes: Array<ResolversTypes['Team']> }>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TeamMembership: ResolverTypeWrapper<TeamMembershipRow>;
  TeamRole: TeamRole;
  Term: ResolverTypeWrapper<Term>;
  TitleHeld: ResolverTypeWrapper<TitleRow>;
  TitleLevel: TitleLevel;
  TitleStep: TitleStep;
  TotalCount: ResolverTypeWrapper<TotalCount>;
  Urgency: Urgency;
  Verdict: Verdict;
  Verification: Verification;
  WorksIn: ResolverTypeWrapper<WorksInRow>;
  YearFigures: ResolverTypeWrapper<YearFigures>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: About;
  Affiliation: AffiliationRow;
  Area: NamedArea;
  Association: AssociationRow;
  Attendance: AttendanceRow;
  AuditRecord: Recorded;
  AuditRecordConnection: Omit<AuditRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditRecordEdge']> };
  AuditRecordEdge: Omit<AuditRecordEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] };
  Authorship: Author;
  Availability: Available;
  Award: AwardRow;
  AwardWon: AwardWonRow;
  Boolean: Scalars['Boolean']['output'];
  Budget: Budget;
  CareerAgeRange: CareerAgeRange;
  Catalogue: CatalogueRow;
  CatalogueConnection: Omit<CatalogueConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CatalogueEdge']>, nodes: Array<ResolversParentTypes['Catalogue']> };
  CatalogueEdge: Omit<CatalogueEdge, 'node'> & { node: ResolversParentTypes['Catalogue'] };
  CatalogueEdition: CatalogueEditionRow;
  CatalogueEntry: CatalogueEntryRow;
  CatalogueEntryConnection: Omit<CatalogueEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CatalogueEntryEdge']>, nodes: Array<ResolversParentTypes['CatalogueEntry']> };
  CatalogueEntryEdge: Omit<CatalogueEntryEdge, 'node'> & { node: ResolversParentTypes['CatalogueEntry'] };
  CertificateHeld: CertificateRow;
  CitationsInYear: CitationsInYear;
  Coauthor: CoauthorRow;
  Completeness: Omit<Completeness, 'missing'> & { missing: Array<ResolversParentTypes['MissingPart']> };
  ConditionAnswer: Decided;
  Conflict: Tie;
  ConsentInput: ConsentInput;
  ContactPoint: ContactPointRow;
  Contribution: Told;
  CostPreview: CostPreview;
  CostProblem: CostProblem;
  CounterReason: CounterReasonFound;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DesignationHeld: DesignationRow;
  Discipline: DisciplineRow;
  DisciplineConnection: Omit<DisciplineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DisciplineEdge']>, nodes: Array<ResolversParentTypes['Discipline']> };
  DisciplineEdge: Omit<DisciplineEdge, 'node'> & { node: ResolversParentTypes['Discipline'] };
  EducationRecord: DegreeRow;
  Eligibility: Judged;
  EligibilityRule: EligibilityRule;
  Event: EventRow;
  Excluded: Excluded;
  Facet: Omit<Facet, 'values'> & { values: Array<ResolversParentTypes['FacetValue']> };
  FacetValue: FacetValueRow;
  FactSource: FactSourceRow;
  Float: Scalars['Float']['output'];
  GuardRail: Rail;
  HeldFact: ToldFact;
  ID: Scalars['ID']['output'];
  Industry: IndustryRow;
  Institution: InstitutionRow;
  InstitutionConnection: Omit<InstitutionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InstitutionEdge']>, nodes: Array<ResolversParentTypes['Institution']> };
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  Int: Scalars['Int']['output'];
  Introduction: Path;
  IntroductionStep: Step;
  IntroductionTie: TieRow;
  JSONObject: Scalars['JSONObject']['output'];
  Limits: Limits;
  MappedDiscipline: Omit<MappedDiscipline, 'discipline'> & { discipline: ResolversParentTypes['Discipline'] };
  Membership: MembershipRow;
  Metrics: Figures;
  MissingPart: Missing;
  Mutation: Record<PropertyKey, never>;
  Myself: MyselfRow;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Nomination: NominationRow;
  NominationInput: NominationInput;
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  NotFound: Why;
  OperationLimits: OperationLimits;
  OptOut: OptOut;
  Output: OutputRow;
  OutputConnection: Omit<OutputConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OutputEdge']>, nodes: Array<ResolversParentTypes['Output']> };
  OutputEdge: Omit<OutputEdge, 'node'> & { node: ResolversParentTypes['Output'] };
  PageInfo: PageInfo;
  Paper: PaperRow;
  PaperConnection: Omit<PaperConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PaperEdge']>, nodes: Array<ResolversParentTypes['Paper']> };
  PaperEdge: Omit<PaperEdge, 'node'> & { node: ResolversParentTypes['Paper'] };
  PartialDate: Scalars['PartialDate']['output'];
  PeopleConnection: People;
  PeopleFacets: Facets;
  PeopleFilter: PeopleFilter;
  Person: PersonRow;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonIdentifier: PersonIdentifier;
  PersonIdentifierInput: PersonIdentifierInput;
  PersonInvolved: Involved;
  PersonInvolvedConnection: Omit<PersonInvolvedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonInvolvedEdge']>, nodes: Array<ResolversParentTypes['PersonInvolved']> };
  PersonInvolvedEdge: Omit<PersonInvolvedEdge, 'node'> & { node: ResolversParentTypes['PersonInvolved'] };
  PersonName: Name;
  PersonSought: Sought;
  PoolCounts: PoolCounts;
  PositiveInt: Scalars['PositiveInt']['output'];
  Post: PostRow;
  PostConnection: Omit<PostConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PostEdge']>, nodes: Array<ResolversParentTypes['Post']> };
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostdocSupervisor: Supervisor;
  PostdocSupervisorConnection: Omit<PostdocSupervisorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PostdocSupervisorEdge']>, nodes: Array<ResolversParentTypes['PostdocSupervisor']> };
  PostdocSupervisorEdge: Omit<PostdocSupervisorEdge, 'node'> & { node: ResolversParentTypes['PostdocSupervisor'] };
  Programme: ProgrammeRow;
  ProgrammeAlias: ProgrammeAlias;
  ProgrammeConnection: Omit<ProgrammeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProgrammeEdge']>, nodes: Array<ResolversParentTypes['Programme']> };
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeEdition: EditionRow;
  Project: ProjectRow;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectRole: ProjectRoleRow;
  Query: Record<PropertyKey, never>;
  Ranking: RankingRow;
  Recommendation: Candidate;
  RecommendationConnection: Recommendations;
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationInput: RecommendationInput;
  RecommendationReason: Reason;
  Region: RegionRow;
  Replay: Replay;
  RoleBudget: RoleBudget;
  Score: Opened;
  ScoringDimension: Dimension;
  ScoringIndicator: Indicator;
  ScoringScheme: Scheme;
  Selection: SelectionRow;
  Sighting: Recorded;
  SightingConnection: Omit<SightingConnection, 'edges'> & { edges: Array<ResolversParentTypes['SightingEdge']> };
  SightingEdge: Omit<SightingEdge, 'node'> & { node: ResolversParentTypes['Sighting'] };
  SkillHeld: SkillRow;
  SpokenLanguage: SpokenLanguage;
  Station: StationRow;
  StationConnection: Omit<StationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StationEdge']>, nodes: Array<ResolversParentTypes['Station']> };
  StationEdge: Omit<StationEdge, 'node'> & { node: ResolversParentTypes['Station'] };
  StationStay: Stay;
  String: Scalars['String']['output'];
  Supervision: SupervisionRow;
  Team: TeamRow;
  TeamConnection: Omit<TeamConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TeamEdge']>, nodes: Array<ResolversParentTypes['Team']> };
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TeamMembership: TeamMembershipRow;
  Term: Term;
  TitleHeld: TitleRow;
  TotalCount: TotalCount;
  WorksIn: WorksInRow;
  YearFigures: YearFigures;
};

export type AllowedDirectiveArgs = {
  for: Array<Purpose>;
  to: Array<Role>;
};

export type AllowedDirectiveResolver<Result, Parent, ContextType = Context, Args = AllowedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  by: Array<Scalars['String']['input']>;
  points: Scalars['Int']['input'];
  times: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  modelVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AffiliationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  fullTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  postKind?: Resolver<Maybe<ResolversTypes['PostKind']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AreaNameArgs>>;
};

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['PersonInvolvedConnection'], ParentType, ContextType, RequireFields<AssociationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AssociationNameArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeedKind'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  shown?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  shownCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecordConnection'] = ResolversParentTypes['AuditRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditRecordEdge'] = ResolversParentTypes['AuditRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type AuthorshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authorship'] = ResolversParentTypes['Authorship']> = {
  affiliation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AuthorshipNameArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AuthorRole']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AuthorshipRoleLabelArgs>>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  contractEndsOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  recordedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AvailabilityStatusLabelArgs>>;
};

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AwardLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AwardNameArgs>>;
  winners?: Resolver<ResolversTypes['PersonInvolvedConnection'], ParentType, ContextType, RequireFields<AwardWinnersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardWonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardWon'] = ResolversParentTypes['AwardWon']> = {
  award?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wonOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  perSecond?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Catalogue'] = ResolversParentTypes['Catalogue']> = {
  editions?: Resolver<Array<ResolversTypes['CatalogueEdition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuerLevel?: Resolver<Maybe<ResolversTypes['IssuerLevel']>, ParentType, ContextType>;
  jointIssuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CatalogueNameArgs>>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['CatalogueSystem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueConnection'] = ResolversParentTypes['CatalogueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CatalogueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Catalogue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CatalogueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEdge'] = ResolversParentTypes['CatalogueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Catalogue'], ParentType, ContextType>;
};

export type CatalogueEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEdition'] = ResolversParentTypes['CatalogueEdition']> = {
  catalogue?: Resolver<ResolversTypes['Catalogue'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['CatalogueEntryConnection'], ParentType, ContextType, RequireFields<CatalogueEditionEntriesArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CatalogueStatus']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntry'] = ResolversParentTypes['CatalogueEntry']> = {
  ability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disciplines?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['CatalogueEdition'], ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['DegreeLevel']>, ParentType, ContextType>;
  experience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  major?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CatalogueEntryNameArgs>>;
  postType?: Resolver<Maybe<ResolversTypes['PostType']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CatalogueEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryConnection'] = ResolversParentTypes['CatalogueEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CatalogueEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CatalogueEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CatalogueEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueEntryEdge'] = ResolversParentTypes['CatalogueEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogueEntry'], ParentType, ContextType>;
};

export type CertificateHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateHeld'] = ResolversParentTypes['CertificateHeld']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CertificateHeldNameArgs>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['Verification']>, ParentType, ContextType>;
  verificationLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<CertificateHeldVerificationLabelArgs>>;
};

export type CitationsInYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationsInYear'] = ResolversParentTypes['CitationsInYear']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoauthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coauthor'] = ResolversParentTypes['Coauthor']> = {
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  missing?: Resolver<Array<ResolversTypes['MissingPart']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConditionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionAnswer'] = ResolversParentTypes['ConditionAnswer']> = {
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ConditionAnswerMissingArgs>>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConditionAnswerTextArgs>>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConflictTextArgs>>;
};

export type ContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  consentOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ContactPointKindLabelArgs>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  dimension?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ContributionDimensionArgs>>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ContributionExplanationArgs>>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ContributionNameArgs>>;
  outputs?: Resolver<Array<ResolversTypes['Output']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  peers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CostPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostPreview'] = ResolversParentTypes['CostPreview']> = {
  asked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ceiling?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perSecond?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['CostProblem']>, ParentType, ContextType>;
  wouldRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CostProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CostProblem'] = ResolversParentTypes['CostProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CounterReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CounterReason'] = ResolversParentTypes['CounterReason']> = {
  kind?: Resolver<ResolversTypes['CounterReasonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CounterReasonTextArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DesignationHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationHeld'] = ResolversParentTypes['DesignationHeld']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DesignationHeldNameArgs>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisciplineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Discipline'] = ResolversParentTypes['Discipline']> = {
  broader?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mapped?: Resolver<Array<ResolversTypes['MappedDiscipline']>, ParentType, ContextType, Partial<DisciplineMappedArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DisciplineNameArgs>>;
  narrower?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PeopleConnection'], ParentType, ContextType, RequireFields<DisciplinePeopleArgs, 'narrower' | 'orderBy'>>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stations?: Resolver<ResolversTypes['StationConnection'], ParentType, ContextType, RequireFields<DisciplineStationsArgs, 'first'>>;
  stem?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisciplineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisciplineConnection'] = ResolversParentTypes['DisciplineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisciplineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisciplineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisciplineEdge'] = ResolversParentTypes['DisciplineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Discipline'], ParentType, ContextType>;
};

export type EducationRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EducationRecord'] = ResolversParentTypes['EducationRecord']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['DegreeLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EducationRecordLevelLabelArgs>>;
  mode?: Resolver<Maybe<ResolversTypes['StudyMode']>, ParentType, ContextType>;
  stem?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  taughtIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thesis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EligibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  conditions?: Resolver<Array<ResolversTypes['ConditionAnswer']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['ProgrammeEdition'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EligibilityNoteArgs>>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['EligibilityRule']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  verdictLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EligibilityVerdictLabelArgs>>;
};

export type EligibilityRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EligibilityRule'] = ResolversParentTypes['EligibilityRule']> = {
  confidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EventKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventNameArgs>>;
  people?: Resolver<ResolversTypes['PersonInvolvedConnection'], ParentType, ContextType, RequireFields<EventPeopleArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExcludedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Excluded'] = ResolversParentTypes['Excluded']> = {
  conflict?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  more?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FacetValueLabelArgs>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactSource'] = ResolversParentTypes['FactSource']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  groupLabels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<FactSourceGroupLabelsArgs>>;
  groups?: Resolver<Array<ResolversTypes['FactGroup']>, ParentType, ContextType>;
  lawfulBasis?: Resolver<Maybe<ResolversTypes['LawfulBasis']>, ParentType, ContextType>;
  lawfulBasisLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FactSourceLawfulBasisLabelArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FactSourceNameArgs>>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type GuardRailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardRail'] = ResolversParentTypes['GuardRail']> = {
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GuardRailTextArgs>>;
};

export type HeldFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldFact'] = ResolversParentTypes['HeldFact']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<HeldFactGroupArgs>>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<HeldFactLabelArgs>>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<HeldFactValueArgs>>;
};

export type IndustryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IndustryNameArgs>>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<InstitutionCityArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  headcount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['Headquarters']>, ParentType, ContextType>;
  highTech?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstitutionKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InstitutionNameArgs>>;
  ownership?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<InstitutionPartsArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PeopleConnection'], ParentType, ContextType, RequireFields<InstitutionPeopleArgs, 'orderBy'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<InstitutionPostsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<InstitutionProjectsArgs, 'first'>>;
  publicGrade?: Resolver<Maybe<ResolversTypes['PublicGrade']>, ParentType, ContextType>;
  rankings?: Resolver<Array<ResolversTypes['Ranking']>, ParentType, ContextType, Partial<InstitutionRankingsArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stations?: Resolver<ResolversTypes['StationConnection'], ParentType, ContextType, RequireFields<InstitutionStationsArgs, 'first'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<InstitutionTeamsArgs, 'first'>>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type IntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IntroductionAdviceArgs>>;
  askFirst?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['IntroductionStep']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IntroductionStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionStep'] = ResolversParentTypes['IntroductionStep']> = {
  from?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['IntroductionTie']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type IntroductionTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionTie'] = ResolversParentTypes['IntroductionTie']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IntroductionTieKind'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<IntroductionTieTextArgs>>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type LimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limits'] = ResolversParentTypes['Limits']> = {
  bodyBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  budgets?: Resolver<Array<ResolversTypes['RoleBudget']>, ParentType, ContextType>;
  publicBudget?: Resolver<ResolversTypes['Budget'], ParentType, ContextType>;
  withKey?: Resolver<ResolversTypes['OperationLimits'], ParentType, ContextType>;
  withoutKey?: Resolver<ResolversTypes['OperationLimits'], ParentType, ContextType>;
};

export type MappedDisciplineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MappedDiscipline'] = ResolversParentTypes['MappedDiscipline']> = {
  discipline?: Resolver<ResolversTypes['Discipline'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['DisciplineMatch'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  association?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metrics'] = ResolversParentTypes['Metrics']> = {
  careerAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  citationsUnknownFor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearFigures']>, ParentType, ContextType>;
};

export type MissingPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingPart'] = ResolversParentTypes['MissingPart']> = {
  group?: Resolver<ResolversTypes['FactGroup'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<MissingPartLabelArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  nominate?: Resolver<ResolversTypes['Nomination'], ParentType, ContextType, RequireFields<MutationNominateArgs, 'input'>>;
  optOut?: Resolver<ResolversTypes['Myself'], ParentType, ContextType, Partial<MutationOptOutArgs>>;
  optOutFor?: Resolver<ResolversTypes['OptOut'], ParentType, ContextType, RequireFields<MutationOptOutForArgs, 'person' | 'reason'>>;
  scoreNomination?: Resolver<ResolversTypes['Score'], ParentType, ContextType, RequireFields<MutationScoreNominationArgs, 'nomination'>>;
  withdrawNomination?: Resolver<ResolversTypes['Nomination'], ParentType, ContextType, RequireFields<MutationWithdrawNominationArgs, 'nomination'>>;
  withdrawOptOut?: Resolver<ResolversTypes['Myself'], ParentType, ContextType>;
};

export type MyselfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Myself'] = ResolversParentTypes['Myself']> = {
  held?: Resolver<Array<ResolversTypes['HeldFact']>, ParentType, ContextType>;
  portrait?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  seenBy?: Resolver<ResolversTypes['SightingConnection'], ParentType, ContextType, RequireFields<MyselfSeenByArgs, 'first'>>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Association' | 'Award' | 'Catalogue' | 'CatalogueEdition' | 'CatalogueEntry' | 'Discipline' | 'Event' | 'Institution' | 'Nomination' | 'Output' | 'Paper' | 'Person' | 'Post' | 'Programme' | 'ProgrammeEdition' | 'Project' | 'Station' | 'Team', ParentType, ContextType>;
};

export type NominationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Nomination'] = ResolversParentTypes['Nomination']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['EvaluationCategory'], ParentType, ContextType>;
  consentEvidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consentFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  consentTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['ProgrammeEdition'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NominationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['NotFoundCode'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<NotFoundSaysArgs>>;
};

export type OperationLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationLimits'] = ResolversParentTypes['OperationLimits']> = {
  aliases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fragments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  introspectionDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rootFields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OptOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptOut'] = ResolversParentTypes['OptOut']> = {
  person?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  withheldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OutputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Output'] = ResolversParentTypes['Output']> = {
  abstract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['Authorship']>, ParentType, ContextType, RequireFields<OutputAuthorsArgs, 'first'>>;
  disciplines?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutputKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OutputKindLabelArgs>>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substitutesPaper?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutputConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutputConnection'] = ResolversParentTypes['OutputConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutputEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Output']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OutputEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutputEdge'] = ResolversParentTypes['OutputEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Output'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper']> = {
  abstract?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['Authorship']>, ParentType, ContextType, RequireFields<PaperAuthorsArgs, 'first'>>;
  citations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  citationsByYear?: Resolver<Array<ResolversTypes['CitationsInYear']>, ParentType, ContextType>;
  disciplines?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaperConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperConnection'] = ResolversParentTypes['PaperConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaperEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaperEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperEdge'] = ResolversParentTypes['PaperEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Paper'], ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PeopleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleConnection'] = ResolversParentTypes['PeopleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['PeopleFacets'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['TotalCount'], ParentType, ContextType>;
};

export type PeopleFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeopleFacets'] = ResolversParentTypes['PeopleFacets']> = {
  basis?: Resolver<ResolversTypes['FacetBasis'], ParentType, ContextType>;
  careerAge?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<PeopleFacetsCareerAgeArgs, 'first'>>;
  country?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<PeopleFacetsCountryArgs, 'first'>>;
  discipline?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<PeopleFacetsDisciplineArgs, 'first'>>;
  institution?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<PeopleFacetsInstitutionArgs, 'first'>>;
  over?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pool?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<PeopleFacetsPoolArgs, 'first'>>;
  programme?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<PeopleFacetsProgrammeArgs, 'first'>>;
  region?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<PeopleFacetsRegionArgs, 'first'>>;
  titleLevel?: Resolver<ResolversTypes['Facet'], ParentType, ContextType, RequireFields<PeopleFacetsTitleLevelArgs, 'first'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliations?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType, Partial<PersonAffiliationsArgs>>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  associations?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  awards?: Resolver<Array<ResolversTypes['AwardWon']>, ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['CertificateHeld']>, ParentType, ContextType>;
  coauthors?: Resolver<Array<ResolversTypes['Coauthor']>, ParentType, ContextType, RequireFields<PersonCoauthorsArgs, 'first'>>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  contactPoints?: Resolver<Array<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designations?: Resolver<Array<ResolversTypes['DesignationHeld']>, ParentType, ContextType>;
  disciplines?: Resolver<Array<ResolversTypes['WorksIn']>, ParentType, ContextType>;
  education?: Resolver<Array<ResolversTypes['EducationRecord']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  homepage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Array<ResolversTypes['PersonIdentifier']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['SpokenLanguage']>, ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['Metrics'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['PersonName']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonNoticeArgs>>;
  orcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['OutputConnection'], ParentType, ContextType, RequireFields<PersonOutputsArgs, 'first'>>;
  papers?: Resolver<ResolversTypes['PaperConnection'], ParentType, ContextType, RequireFields<PersonPapersArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonPlaceArgs>>;
  pool?: Resolver<Maybe<ResolversTypes['Pool']>, ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['Selection']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['ProjectRole']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['SkillHeld']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['FactSource']>, ParentType, ContextType>;
  stations?: Resolver<Array<ResolversTypes['StationStay']>, ParentType, ContextType>;
  students?: Resolver<Array<ResolversTypes['Supervision']>, ParentType, ContextType>;
  supervisors?: Resolver<Array<ResolversTypes['Supervision']>, ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['TeamMembership']>, ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['TitleHeld']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonIdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonIdentifier'] = ResolversParentTypes['PersonIdentifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonInvolvedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonInvolved'] = ResolversParentTypes['PersonInvolved']> = {
  core?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PersonInvolvedRoleLabelArgs>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PersonInvolvedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonInvolvedConnection'] = ResolversParentTypes['PersonInvolvedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonInvolvedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonInvolved']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonInvolvedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonInvolvedEdge'] = ResolversParentTypes['PersonInvolvedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonInvolved'], ParentType, ContextType>;
};

export type PersonNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameKindLabelArgs>>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonSoughtResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSought'] = ResolversParentTypes['PersonSought']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NotFound']>, ParentType, ContextType>;
};

export type PoolCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PoolCounts'] = ResolversParentTypes['PoolCounts']> = {
  domestic?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  international?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overseasChinese?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unassigned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface PositiveIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PositiveInt'], any> {
  name: 'PositiveInt';
}

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  closesOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  disciplines?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headcount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industries?: Resolver<Array<ResolversTypes['Industry']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PostKind']>, ParentType, ContextType>;
  minDegree?: Resolver<Maybe<ResolversTypes['DegreeLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PostNameArgs>>;
  opensOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  payFrom?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  payTo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  postType?: Resolver<Maybe<ResolversTypes['PostType']>, ParentType, ContextType>;
  requirements?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  special?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
};

export type PostdocSupervisorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostdocSupervisor'] = ResolversParentTypes['PostdocSupervisor']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  free?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  station?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PostdocSupervisorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostdocSupervisorConnection'] = ResolversParentTypes['PostdocSupervisorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostdocSupervisorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PostdocSupervisor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PostdocSupervisorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostdocSupervisorEdge'] = ResolversParentTypes['PostdocSupervisorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PostdocSupervisor'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  aliases?: Resolver<Array<ResolversTypes['ProgrammeAlias']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editions?: Resolver<Array<ResolversTypes['ProgrammeEdition']>, ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['PeopleConnection'], ParentType, ContextType, RequireFields<ProgrammeHoldersArgs, 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ProgrammeLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProgrammeNameArgs>>;
  sponsor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeAlias'] = ResolversParentTypes['ProgrammeAlias']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammeEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdition'] = ResolversParentTypes['ProgrammeEdition']> = {
  chosen?: Resolver<ResolversTypes['PersonInvolvedConnection'], ParentType, ContextType, RequireFields<ProgrammeEditionChosenArgs, 'first'>>;
  closesOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProgrammeEditionNameArgs>>;
  opensOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  sourceDoc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EditionStatus']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  disciplines?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  funder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  knowledgeRenewal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ProjectLevel']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['PersonInvolvedConnection'], ParentType, ContextType, RequireFields<ProjectMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProjectNameArgs>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectRole'] = ResolversParentTypes['ProjectRole']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ProjectPart']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ProjectRoleRoleLabelArgs>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  about?: Resolver<ResolversTypes['About'], ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType, RequireFields<QueryAssociationArgs, 'id'>>;
  auditRecords?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, RequireFields<QueryAuditRecordsArgs, 'first'>>;
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType, RequireFields<QueryAwardArgs, 'id'>>;
  catalogue?: Resolver<Maybe<ResolversTypes['Catalogue']>, ParentType, ContextType, RequireFields<QueryCatalogueArgs, 'id'>>;
  catalogues?: Resolver<ResolversTypes['CatalogueConnection'], ParentType, ContextType, RequireFields<QueryCataloguesArgs, 'first'>>;
  costOf?: Resolver<ResolversTypes['CostPreview'], ParentType, ContextType, RequireFields<QueryCostOfArgs, 'query'>>;
  discipline?: Resolver<Maybe<ResolversTypes['Discipline']>, ParentType, ContextType, RequireFields<QueryDisciplineArgs, 'id'>>;
  disciplines?: Resolver<ResolversTypes['DisciplineConnection'], ParentType, ContextType, RequireFields<QueryDisciplinesArgs, 'first'>>;
  eligibility?: Resolver<Maybe<ResolversTypes['Eligibility']>, ParentType, ContextType, RequireFields<QueryEligibilityArgs, 'for' | 'person'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  glossary?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType, Partial<QueryGlossaryArgs>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  introductions?: Resolver<Array<ResolversTypes['Introduction']>, ParentType, ContextType, RequireFields<QueryIntroductionsArgs, 'first' | 'from' | 'to'>>;
  limits?: Resolver<ResolversTypes['Limits'], ParentType, ContextType>;
  me?: Resolver<ResolversTypes['Myself'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType, RequireFields<QueryNominationArgs, 'id'>>;
  output?: Resolver<Maybe<ResolversTypes['Output']>, ParentType, ContextType, RequireFields<QueryOutputArgs, 'id'>>;
  paper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType, RequireFields<QueryPaperArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PeopleConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'orderBy'>>;
  peopleByIdentifiers?: Resolver<Array<ResolversTypes['PersonSought']>, ParentType, ContextType, RequireFields<QueryPeopleByIdentifiersArgs, 'identifiers'>>;
  peopleByIds?: Resolver<Array<ResolversTypes['PersonSought']>, ParentType, ContextType, RequireFields<QueryPeopleByIdsArgs, 'ids'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  poolCounts?: Resolver<ResolversTypes['PoolCounts'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryPostsArgs, 'first'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, Partial<QueryProgrammeArgs>>;
  programmeEdition?: Resolver<Maybe<ResolversTypes['ProgrammeEdition']>, ParentType, ContextType, RequireFields<QueryProgrammeEditionArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  recommendPeople?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<QueryRecommendPeopleArgs, 'first' | 'input'>>;
  replayScore?: Resolver<ResolversTypes['Replay'], ParentType, ContextType, RequireFields<QueryReplayScoreArgs, 'score'>>;
  score?: Resolver<Maybe<ResolversTypes['Score']>, ParentType, ContextType, RequireFields<QueryScoreArgs, 'id'>>;
  scoringSchemes?: Resolver<Array<ResolversTypes['ScoringScheme']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<QueryStationArgs, 'id'>>;
  supervisors?: Resolver<ResolversTypes['PostdocSupervisorConnection'], ParentType, ContextType, RequireFields<QuerySupervisorsArgs, 'capacityFree' | 'first'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'id'>>;
};

export type RankingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ranking'] = ResolversParentTypes['Ranking']> = {
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RankingNameArgs>>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  counterReasons?: Resolver<Array<ResolversTypes['CounterReason']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['RecommendationReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  considered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Excluded'], ParentType, ContextType>;
  howItWorks?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RecommendationConnectionHowItWorksArgs>>;
  nodes?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RecommendationConnectionNoticeArgs>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type RecommendationReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationReason'] = ResolversParentTypes['RecommendationReason']> = {
  kind?: Resolver<ResolversTypes['ReasonKind'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['Output']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RecommendationReasonTextArgs>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RegionKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RegionNameArgs>>;
};

export type ReplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Replay'] = ResolversParentTypes['Replay']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replayedDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scoreId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RoleBudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleBudget'] = ResolversParentTypes['RoleBudget']> = {
  perSecond?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  decisionSupportOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guardRails?: Resolver<Array<ResolversTypes['GuardRail']>, ParentType, ContextType>;
  humanDecision?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScoreHumanDecisionArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nomination?: Resolver<ResolversTypes['Nomination'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ScoringScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  vetoed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScoringDimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoringDimension'] = ResolversParentTypes['ScoringDimension']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<Array<ResolversTypes['ScoringIndicator']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScoringDimensionNameArgs>>;
};

export type ScoringIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoringIndicator'] = ResolversParentTypes['ScoringIndicator']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScoringIndicatorNameArgs>>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScoringSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScoringScheme'] = ResolversParentTypes['ScoringScheme']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['ScoringDimension']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ScoringSchemeNameArgs>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SelectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Selection'] = ResolversParentTypes['Selection']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['ProgrammeEdition'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SightingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sighting'] = ResolversParentTypes['Sighting']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SightingInstitutionArgs>>;
  kind?: Resolver<ResolversTypes['DeedKind'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type SightingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SightingConnection'] = ResolversParentTypes['SightingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SightingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SightingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SightingEdge'] = ResolversParentTypes['SightingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sighting'], ParentType, ContextType>;
};

export type SkillHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkillHeld'] = ResolversParentTypes['SkillHeld']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SkillKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SkillHeldKindLabelArgs>>;
  level?: Resolver<Maybe<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SkillHeldLevelLabelArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SkillHeldNameArgs>>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SpokenLanguageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpokenLanguage'] = ResolversParentTypes['SpokenLanguage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station']> = {
  disciplines?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StationKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StationNameArgs>>;
  postdocs?: Resolver<ResolversTypes['PersonInvolvedConnection'], ParentType, ContextType, RequireFields<StationPostdocsArgs, 'first'>>;
  supervisors?: Resolver<ResolversTypes['PostdocSupervisorConnection'], ParentType, ContextType, RequireFields<StationSupervisorsArgs, 'first'>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationConnection'] = ResolversParentTypes['StationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Station']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationEdge'] = ResolversParentTypes['StationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
};

export type StationStayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationStay'] = ResolversParentTypes['StationStay']> = {
  as?: Resolver<ResolversTypes['StationPart'], ParentType, ContextType>;
  asLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StationStayAsLabelArgs>>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  free?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  fullTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  station?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supervision'] = ResolversParentTypes['Supervision']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SupervisionKind']>, ParentType, ContextType>;
  kindLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SupervisionKindLabelArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  disciplines?: Resolver<Array<ResolversTypes['Discipline']>, ParentType, ContextType>;
  focus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['PersonInvolvedConnection'], ParentType, ContextType, RequireFields<TeamMembersArgs, 'core' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TeamNameArgs>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type TeamMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMembership'] = ResolversParentTypes['TeamMembership']> = {
  core?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['TeamRole']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TeamMembershipRoleLabelArgs>>;
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  enum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TitleHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TitleHeld'] = ResolversParentTypes['TitleHeld']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['TitleLevel']>, ParentType, ContextType>;
  levelLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TitleHeldLevelLabelArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TitleHeldNameArgs>>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TitleHeldSeriesArgs>>;
  speciality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TotalCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TotalCount'] = ResolversParentTypes['TotalCount']> = {
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorksInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorksIn'] = ResolversParentTypes['WorksIn']> = {
  discipline?: Resolver<ResolversTypes['Discipline'], ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type YearFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearFigures'] = ResolversParentTypes['YearFigures']> = {
  citations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  citationsUnknownFor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outputs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  papers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  About?: AboutResolvers<ContextType>;
  Affiliation?: AffiliationResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  AuditRecordConnection?: AuditRecordConnectionResolvers<ContextType>;
  AuditRecordEdge?: AuditRecordEdgeResolvers<ContextType>;
  Authorship?: AuthorshipResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  AwardWon?: AwardWonResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  Catalogue?: CatalogueResolvers<ContextType>;
  CatalogueConnection?: CatalogueConnectionResolvers<ContextType>;
  CatalogueEdge?: CatalogueEdgeResolvers<ContextType>;
  CatalogueEdition?: CatalogueEditionResolvers<ContextType>;
  CatalogueEntry?: CatalogueEntryResolvers<ContextType>;
  CatalogueEntryConnection?: CatalogueEntryConnectionResolvers<ContextType>;
  CatalogueEntryEdge?: CatalogueEntryEdgeResolvers<ContextType>;
  CertificateHeld?: CertificateHeldResolvers<ContextType>;
  CitationsInYear?: CitationsInYearResolvers<ContextType>;
  Coauthor?: CoauthorResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  ConditionAnswer?: ConditionAnswerResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  CostPreview?: CostPreviewResolvers<ContextType>;
  CostProblem?: CostProblemResolvers<ContextType>;
  CounterReason?: CounterReasonResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DesignationHeld?: DesignationHeldResolvers<ContextType>;
  Discipline?: DisciplineResolvers<ContextType>;
  DisciplineConnection?: DisciplineConnectionResolvers<ContextType>;
  DisciplineEdge?: DisciplineEdgeResolvers<ContextType>;
  EducationRecord?: EducationRecordResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  EligibilityRule?: EligibilityRuleResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Excluded?: ExcludedResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  FactSource?: FactSourceResolvers<ContextType>;
  GuardRail?: GuardRailResolvers<ContextType>;
  HeldFact?: HeldFactResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  IntroductionStep?: IntroductionStepResolvers<ContextType>;
  IntroductionTie?: IntroductionTieResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  Limits?: LimitsResolvers<ContextType>;
  MappedDiscipline?: MappedDisciplineResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Metrics?: MetricsResolvers<ContextType>;
  MissingPart?: MissingPartResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Myself?: MyselfResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Nomination?: NominationResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
  NotFound?: NotFoundResolvers<ContextType>;
  OperationLimits?: OperationLimitsResolvers<ContextType>;
  OptOut?: OptOutResolvers<ContextType>;
  Output?: OutputResolvers<ContextType>;
  OutputConnection?: OutputConnectionResolvers<ContextType>;
  OutputEdge?: OutputEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  PaperConnection?: PaperConnectionResolvers<ContextType>;
  PaperEdge?: PaperEdgeResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PeopleConnection?: PeopleConnectionResolvers<ContextType>;
  PeopleFacets?: PeopleFacetsResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonIdentifier?: PersonIdentifierResolvers<ContextType>;
  PersonInvolved?: PersonInvolvedResolvers<ContextType>;
  PersonInvolvedConnection?: PersonInvolvedConnectionResolvers<ContextType>;
  PersonInvolvedEdge?: PersonInvolvedEdgeResolvers<ContextType>;
  PersonName?: PersonNameResolvers<ContextType>;
  PersonSought?: PersonSoughtResolvers<ContextType>;
  PoolCounts?: PoolCountsResolvers<ContextType>;
  PositiveInt?: GraphQLScalarType;
  Post?: PostResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostdocSupervisor?: PostdocSupervisorResolvers<ContextType>;
  PostdocSupervisorConnection?: PostdocSupervisorConnectionResolvers<ContextType>;
  PostdocSupervisorEdge?: PostdocSupervisorEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeAlias?: ProgrammeAliasResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammeEdition?: ProgrammeEditionResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectRole?: ProjectRoleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Ranking?: RankingResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RecommendationReason?: RecommendationReasonResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Replay?: ReplayResolvers<ContextType>;
  RoleBudget?: RoleBudgetResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  ScoringDimension?: ScoringDimensionResolvers<ContextType>;
  ScoringIndicator?: ScoringIndicatorResolvers<ContextType>;
  ScoringScheme?: ScoringSchemeResolvers<ContextType>;
  Selection?: SelectionResolvers<ContextType>;
  Sighting?: SightingResolvers<ContextType>;
  SightingConnection?: SightingConnectionResolvers<ContextType>;
  SightingEdge?: SightingEdgeResolvers<ContextType>;
  SkillHeld?: SkillHeldResolvers<ContextType>;
  SpokenLanguage?: SpokenLanguageResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationConnection?: StationConnectionResolvers<ContextType>;
  StationEdge?: StationEdgeResolvers<ContextType>;
  StationStay?: StationStayResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamMembership?: TeamMembershipResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TitleHeld?: TitleHeldResolvers<ContextType>;
  TotalCount?: TotalCountResolvers<ContextType>;
  WorksIn?: WorksInResolvers<ContextType>;
  YearFigures?: YearFiguresResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allowed?: AllowedDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
};
