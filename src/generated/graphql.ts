import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MyselfRow, SightingRow } from '../own/queries';
import type { ToldFact } from '../own/held';
import type { AuditRow } from '../access/queries';
import type { PersonRow, ContactPointRow, FactSourceRow, AffiliationRow, DegreeRow, TitleRow, SkillRow, CertificateRow, DesignationRow, WorksInRow, TeamMembershipRow, ProjectRoleRow, SelectionRow, MembershipRow, AwardWonRow, AttendanceRow, CoauthorRow, SupervisionRow, PaperRow, OutputRow } from '../portrait/queries';
import type { Stay } from '../portrait/stays';
import type { Author } from '../portrait/authorLine';
import type { Figures } from '../portrait/figures';
import type { Missing } from '../portrait/completeness';
import type { Name, Available } from '../portrait/names';
import type { People } from '../people/connection';
import type { Facets, FacetValueRow } from '../people/facets';
import type { Sought, Why } from '../people/sought';
import type { InstitutionRow, DisciplineRow, ProgrammeRow, EditionRow, StationRow, TeamRow, ProjectRow, AssociationRow, AwardRow, EventRow } from '../places/queries';
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
  NonNegativeInt: { input: number; output: number; }
  /** A date of any precision: `2015`, `2015-03` or `2015-03-01`. */
  PartialDate: { input: string; output: string; }
  PositiveInt: { input: number; output: number; }
};

export type About = {
  modelVersion: Scalars['Int']['output'];
  name: Scalars['String']['output'];
};

/** A post at an institution (职务). */
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

/** An association people belong to. */
export type Association = Node & {
  id: Scalars['ID']['output'];
  /** In the words of its source. */
  kind: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
};


/** An association people belong to. */
export type AssociationNameArgs = {
  language?: InputMaybe<Language>;
};

export type Attendance = {
  event: Event;
  result: Maybe<Scalars['String']['output']>;
  role: Maybe<Scalars['String']['output']>;
};

/** What the service keeps of one operation. */
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

export type AuthorRole =
  | 'CORRESPONDING'
  | 'EDITOR'
  | 'FIRST'
  | 'INVENTOR';

/** A name in an author line. */
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


/** A name in an author line. */
export type AuthorshipNameArgs = {
  language?: InputMaybe<Language>;
};


/** A name in an author line. */
export type AuthorshipRoleLabelArgs = {
  language?: InputMaybe<Language>;
};

export type Availability = {
  contractEndsOn: Maybe<Scalars['PartialDate']['output']>;
  /** From when they could come; null when not said. */
  from: Maybe<Scalars['PartialDate']['output']>;
  /** When this was recorded. */
  recordedOn: Maybe<Scalars['PartialDate']['output']>;
  status: AvailabilityStatus;
  statusLabel: Scalars['String']['output'];
};


export type AvailabilityStatusLabelArgs = {
  language?: InputMaybe<Language>;
};

export type AvailabilityStatus =
  | 'LISTENING'
  | 'NOT_LOOKING'
  | 'OPEN';

/** An award. */
export type Award = Node & {
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  issuer: Maybe<Scalars['String']['output']>;
  level: Maybe<AwardLevel>;
  name: Scalars['String']['output'];
};


/** An award. */
export type AwardNameArgs = {
  language?: InputMaybe<Language>;
};

export type AwardLevel =
  | 'CITY'
  | 'INSTITUTION'
  | 'INTERNATIONAL'
  | 'NATIONAL';

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


export type CertificateHeldNameArgs = {
  language?: InputMaybe<Language>;
};


export type CertificateHeldVerificationLabelArgs = {
  language?: InputMaybe<Language>;
};

export type CitationsInYear = {
  citations: Scalars['Int']['output'];
  year: Scalars['Int']['output'];
};

/** Somebody they wrote papers with; people who opted out are not among them and not counted. */
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

export type ConditionAnswer = {
  clause: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The document that would settle it; null unless UNKNOWN. */
  missing: Maybe<Scalars['String']['output']>;
  quote: Scalars['String']['output'];
  text: Scalars['String']['output'];
  verdict: Verdict;
};


export type ConditionAnswerMissingArgs = {
  language?: InputMaybe<Language>;
};


export type ConditionAnswerTextArgs = {
  language?: InputMaybe<Language>;
};

export type Conflict = {
  kind: ConflictKind;
  /** The joint papers, up to three. */
  papers: Array<Paper>;
  /** With whom; null when it is with the institution itself. */
  person: Maybe<Person>;
  text: Scalars['String']['output'];
};


export type ConflictTextArgs = {
  language?: InputMaybe<Language>;
};

export type ConflictKind =
  | 'COAUTHOR'
  | 'SAME_INSTITUTION'
  | 'SUPERVISION';

export type ConsentInput = {
  /** What proves it: a form's number, a signed letter. */
  evidence: Scalars['String']['input'];
  /** The day the nominee consented. */
  from: Scalars['Date']['input'];
};

export type ContactKind =
  | 'EMAIL'
  | 'OFFICE'
  | 'PHONE'
  | 'WEB';

export type ContactPoint = {
  /** When they consented to being reached here. */
  consentOn: Maybe<Scalars['PartialDate']['output']>;
  kind: ContactKind;
  kindLabel: Scalars['String']['output'];
  value: Scalars['String']['output'];
};


export type ContactPointKindLabelArgs = {
  language?: InputMaybe<Language>;
};

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


export type ContributionDimensionArgs = {
  language?: InputMaybe<Language>;
};


export type ContributionExplanationArgs = {
  language?: InputMaybe<Language>;
};


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

export type CounterReason = {
  kind: CounterReasonKind;
  text: Scalars['String']['output'];
};


export type CounterReasonTextArgs = {
  language?: InputMaybe<Language>;
};

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

export type DegreeLevel =
  | 'BACHELOR'
  | 'MASTER'
  | 'PHD';

export type DesignationHeld = {
  code: Scalars['String']['output'];
  current: Scalars['Boolean']['output'];
  from: Maybe<Scalars['PartialDate']['output']>;
  name: Scalars['String']['output'];
  to: Maybe<Scalars['PartialDate']['output']>;
  undated: Scalars['Boolean']['output'];
};


export type DesignationHeldNameArgs = {
  language?: InputMaybe<Language>;
};

/** A field in one of several schemes that stand side by side. */
export type Discipline = Node & {
  /** Its code in that list. */
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Who works in it; `narrower: false` leaves out those who work only in disciplines one step narrower. */
  people: PeopleConnection;
  /** Which list it belongs to: `FIELD333` is ours, others are as published (GB/T 13745, the degree catalogue, NSFC …). */
  scheme: Scalars['String']['output'];
  /** Counted among science, technology, engineering and mathematics; null when the list does not say. */
  stem: Maybe<Scalars['Boolean']['output']>;
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

export type EditionStatus =
  | 'CLOSED'
  | 'NOT_PUBLISHED'
  | 'PUBLISHED';

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


export type EducationRecordLevelLabelArgs = {
  language?: InputMaybe<Language>;
};

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


export type EligibilityNoteArgs = {
  language?: InputMaybe<Language>;
};


export type EligibilityVerdictLabelArgs = {
  language?: InputMaybe<Language>;
};

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

/** A fair, forum, contest, salon or training. */
export type Event = Node & {
  city: Maybe<Scalars['String']['output']>;
  heldOn: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  kind: Maybe<EventKind>;
  name: Scalars['String']['output'];
};


/** A fair, forum, contest, salon or training. */
export type EventNameArgs = {
  language?: InputMaybe<Language>;
};

export type EventKind =
  | 'CONTEST'
  | 'FAIR'
  | 'FORUM'
  | 'SALON'
  | 'TRAINING';

export type Excluded = {
  conflict: Scalars['Int']['output'];
};

export type Facet = {
  /** Values beyond those shown. */
  more: Scalars['Int']['output'];
  /** Values left out because fewer than five people stand behind each; only for partners, and for STATISTICS. */
  suppressed: Scalars['Int']['output'];
  /** The largest first; at most 100. */
  values: Array<FacetValue>;
};

export type FacetBasis =
  /** Counted over everybody who matches. */
  | 'EXACT'
  /** Counted over the first matches only, in the order of the index read: see `over`. */
  | 'FIRST_MATCHES';

export type FacetValue = {
  count: Scalars['Int']['output'];
  label: Scalars['String']['output'];
  /** What to give the filter of the same name; for career age, the band. */
  value: Scalars['String']['output'];
};


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

/** A source, and what it says about this person. */
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


/** A source, and what it says about this person. */
export type FactSourceGroupLabelsArgs = {
  language?: InputMaybe<Language>;
};


/** A source, and what it says about this person. */
export type FactSourceLawfulBasisLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A source, and what it says about this person. */
export type FactSourceNameArgs = {
  language?: InputMaybe<Language>;
};

export type GuardRail = {
  holds: Scalars['Boolean']['output'];
  rule: Scalars['String']['output'];
  text: Scalars['String']['output'];
};


export type GuardRailTextArgs = {
  language?: InputMaybe<Language>;
};

export type Headquarters =
  | 'CENTRAL_SOE'
  | 'FORTUNE_500'
  | 'REGIONAL';

/** One thing we hold about you. */
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


/** One thing we hold about you. */
export type HeldFactGroupArgs = {
  language?: InputMaybe<Language>;
};


/** One thing we hold about you. */
export type HeldFactLabelArgs = {
  language?: InputMaybe<Language>;
};


/** One thing we hold about you. */
export type HeldFactValueArgs = {
  language?: InputMaybe<Language>;
};

/** A university, institute, company, hospital or public body. */
export type Institution = Node & {
  foundedOn: Maybe<Scalars['PartialDate']['output']>;
  headquarters: Maybe<Headquarters>;
  /** Holds high-tech enterprise standing (高新技术企业); null when no source says. */
  highTech: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  /** Null when no source says what it is. */
  kind: Maybe<InstitutionKind>;
  /** In the language asked for, or else the request's; where there is no name in that language, the other one. */
  name: Scalars['String']['output'];
  ownership: Maybe<Ownership>;
  /** Who holds a post here now, or at a part of it. */
  people: PeopleConnection;
  /** The grade of a public institution (事业单位). */
  publicGrade: Maybe<PublicGrade>;
  /** As its source gives it, in ten thousand yuan (万元); null when not given. */
  registeredCapital: Maybe<Scalars['Float']['output']>;
  /** Its identifier in the Research Organization Registry; null when it has none we know of. */
  ror: Maybe<Scalars['String']['output']>;
  /** 统一社会信用代码; null outside China and where no source gives it. */
  uscc: Maybe<Scalars['String']['output']>;
};


/** A university, institute, company, hospital or public body. */
export type InstitutionNameArgs = {
  language?: InputMaybe<Language>;
};


/** A university, institute, company, hospital or public body. */
export type InstitutionPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PeopleOrder;
};

export type InstitutionKind =
  | 'ASSOCIATION'
  | 'COMPANY'
  | 'EDUCATION'
  | 'GOVERNMENT'
  | 'HOSPITAL'
  /** 事业单位 other than the kinds above */
  | 'PUBLIC'
  | 'RESEARCH';

export type Introduction = {
  /** The same as a sentence, with what binds you to them. */
  advice: Scalars['String']['output'];
  /** Whom to ask first: the first hand on the way, or the person themselves when you know them. */
  askFirst: Person;
  steps: Array<IntroductionStep>;
  /** Between 0 and 1: the product of its steps' strengths, less with each further hand. Only to compare paths. */
  strength: Scalars['Float']['output'];
};


export type IntroductionAdviceArgs = {
  language?: InputMaybe<Language>;
};

export type IntroductionStep = {
  from: Person;
  strength: Scalars['Float']['output'];
  ties: Array<IntroductionTie>;
  to: Person;
};

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


export type IntroductionTieTextArgs = {
  language?: InputMaybe<Language>;
};

export type IntroductionTieKind =
  | 'COAUTHOR'
  | 'SUPERVISION';

export type Language =
  | 'EN'
  | 'ZH';

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
  lastYear: Maybe<Scalars['Int']['output']>;
  /** Patents, standards, reports and the like. */
  outputs: Scalars['Int']['output'];
  papers: Scalars['Int']['output'];
  /** Year by year, from the first to the last with anything in it; years without anything are in it too. */
  years: Array<YearFigures>;
};

export type MissingPart = {
  group: FactGroup;
  /** What is missing, in a sentence. */
  label: Scalars['String']['output'];
};


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

export type NameKind =
  | 'FORMER'
  | 'PEN'
  | 'PREFERRED'
  | 'VARIANT';

/** Anything with an id of ours: opaque, stable, and saying its type by its first three letters. */
export type Node = {
  id: Scalars['ID']['output'];
};

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

export type NominationInput = {
  category: EvaluationCategory;
  consent: ConsentInput;
  /** A programme edition's id. */
  edition: Scalars['ID']['input'];
  person: Scalars['ID']['input'];
  /** Why this person, in the nominator's words. */
  statement: Scalars['String']['input'];
};

export type NominationStatus =
  | 'OPEN'
  | 'WITHDRAWN';

export type NotFound = {
  code: NotFoundCode;
  /** In a sentence, with what is wrong. */
  says: Scalars['String']['output'];
};


export type NotFoundSaysArgs = {
  language?: InputMaybe<Language>;
};

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

/** A patent, standard, report, work method, design, software or book: representative works need not be papers. */
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


/** A patent, standard, report, work method, design, software or book: representative works need not be papers. */
export type OutputAuthorsArgs = {
  first: Scalars['PositiveInt']['input'];
};


/** A patent, standard, report, work method, design, software or book: representative works need not be papers. */
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

export type OutputKind =
  | 'BOOK'
  | 'DESIGN'
  | 'PATENT'
  | 'REPORT'
  | 'SOFTWARE'
  | 'STANDARD'
  | 'WORK_METHOD';

export type Ownership =
  | 'FOREIGN'
  | 'JOINT'
  | 'PRIVATE'
  | 'STATE';

/** Where a page begins and ends; a cursor stays good while people come and go. */
export type PageInfo = {
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A paper. Reached from a portrait as of a day, its citations are those of that day. */
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


/** A paper. Reached from a portrait as of a day, its citations are those of that day. */
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


export type PeopleFacetsCareerAgeArgs = {
  first: Scalars['PositiveInt']['input'];
};


export type PeopleFacetsCountryArgs = {
  first: Scalars['PositiveInt']['input'];
};


export type PeopleFacetsDisciplineArgs = {
  first: Scalars['PositiveInt']['input'];
};


export type PeopleFacetsInstitutionArgs = {
  first: Scalars['PositiveInt']['input'];
};


export type PeopleFacetsPoolArgs = {
  first: Scalars['PositiveInt']['input'];
};


export type PeopleFacetsProgrammeArgs = {
  first: Scalars['PositiveInt']['input'];
};


export type PeopleFacetsRegionArgs = {
  first: Scalars['PositiveInt']['input'];
};


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
  /** Country or region (国家/地区) of their main post now, ISO 3166-1; null when none is known. */
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

export type PersonEdge = {
  /** Where this person stands in this list; good for `after` and `before` with the same filter and order. */
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PersonIdentifier = {
  /** `ORCID`, or the scheme as its source names it. */
  scheme: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type PersonIdentifierInput = {
  /**
   * `ORCID` (with or without https://orcid.org/), the code of a source (then `value` is that source's own record id), or
   * any other scheme a source uses.
   */
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type PersonName = {
  kind: NameKind;
  kindLabel: Scalars['String']['output'];
  /** ISO 15924: `Hani`, `Latn`, `Cyrl` …; `Hans` and `Hant` only where the source tells them apart. */
  script: Scalars['String']['output'];
  text: Scalars['String']['output'];
};


export type PersonNameKindLabelArgs = {
  language?: InputMaybe<Language>;
};

/** What came of asking for one person. */
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

export type PostKind =
  /** 管理岗位 */
  | 'MANAGEMENT'
  /** 专业技术岗位 */
  | 'PROFESSIONAL'
  /** 工勤技能岗位 */
  | 'SKILLED';

/** A talent programme; its yearly calls are editions. */
export type Programme = Node & {
  /** Other names it bore, and when; the oldest first. */
  aliases: Array<ProgrammeAlias>;
  /** Its short code here, the same for all its names and years. */
  code: Scalars['String']['output'];
  /** Whom it chose, in any edition. */
  holders: PeopleConnection;
  id: Scalars['ID']['output'];
  level: Maybe<ProgrammeLevel>;
  name: Scalars['String']['output'];
  /** Who runs it, as its source names it. */
  sponsor: Maybe<Scalars['String']['output']>;
};


/** A talent programme; its yearly calls are editions. */
export type ProgrammeHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PeopleOrder;
};


/** A talent programme; its yearly calls are editions. */
export type ProgrammeNameArgs = {
  language?: InputMaybe<Language>;
};

/** A name that a programme bore for a time. */
export type ProgrammeAlias = {
  from: Maybe<Scalars['PartialDate']['output']>;
  name: Scalars['String']['output'];
  /** Null when it is still used, or when nobody says until when. */
  to: Maybe<Scalars['PartialDate']['output']>;
};

/** One call of a programme. */
export type ProgrammeEdition = Node & {
  closesOn: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  /** What comes with it, in the words of the call. */
  money: Maybe<Scalars['String']['output']>;
  /** The edition's own name where it has one, or else the programme's with the year. */
  name: Scalars['String']['output'];
  opensOn: Maybe<Scalars['PartialDate']['output']>;
  /** How many it selects; null when the call does not say. */
  places: Maybe<Scalars['Int']['output']>;
  /** The document the facts are from. */
  sourceDoc: Maybe<Scalars['String']['output']>;
  /** Whether the call was published; null when no source says. */
  status: Maybe<EditionStatus>;
  year: Scalars['Int']['output'];
};


/** One call of a programme. */
export type ProgrammeEditionNameArgs = {
  language?: InputMaybe<Language>;
};

export type ProgrammeLevel =
  | 'CITY'
  | 'DISTRICT'
  | 'INSTITUTION'
  | 'MINISTERIAL'
  | 'NATIONAL';

/** A funded project. */
export type Project = Node & {
  /** In yuan; null when not given. */
  amount: Maybe<Scalars['Float']['output']>;
  from: Maybe<Scalars['PartialDate']['output']>;
  funder: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Belongs to the knowledge-renewal project (知识更新工程). */
  knowledgeRenewal: Maybe<Scalars['Boolean']['output']>;
  level: Maybe<ProjectLevel>;
  name: Scalars['String']['output'];
  to: Maybe<Scalars['PartialDate']['output']>;
};


/** A funded project. */
export type ProjectNameArgs = {
  language?: InputMaybe<Language>;
};

export type ProjectLevel =
  | 'CITY'
  | 'ENTERPRISE'
  | 'MINISTERIAL'
  | 'NATIONAL';

export type ProjectPart =
  | 'CO_PI'
  | 'MEMBER'
  | 'PI';

/** Their part in a project; where their own dates are not known, the project's stand in. */
export type ProjectRole = {
  current: Scalars['Boolean']['output'];
  from: Maybe<Scalars['PartialDate']['output']>;
  project: Project;
  role: Maybe<ProjectPart>;
  roleLabel: Maybe<Scalars['String']['output']>;
  to: Maybe<Scalars['PartialDate']['output']>;
  undated: Scalars['Boolean']['output'];
};


/** Their part in a project; where their own dates are not known, the project's stand in. */
export type ProjectRoleRoleLabelArgs = {
  language?: InputMaybe<Language>;
};

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
  /**
   * Who asked what, when, why, and whom it showed: the newest first, complete but for the last second (reads are written
   * in groups; changes, exports and scores with the thing itself). Combine as you like: those that showed one person, those of one
   * key, those since an instant.
   */
  auditRecords: AuditRecordConnection;
  /**
   * What an operation would cost and whether it would run, without running it: read, validated, checked for your role and
   * this request's purpose, and priced with its variables. Spends nothing of your budget beyond its own price.
   */
  costOf: CostPreview;
  /**
   * Whether a person may apply for a call, three-valued, with what is missing. Null when there is no such person or call.
   * An age condition answers only PASS, FAIL or UNKNOWN at the call's own date: birth dates are never shown.
   */
  eligibility: Maybe<Eligibility>;
  /**
   * What the values of our enums are called, for a screen that shows them: every value of one enum, or of all, in the
   * order of the schema. An unknown enum is refused with the list of those there are.
   */
  glossary: Array<Term>;
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
};


export type QueryAuditRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['PositiveInt']['input'];
  key?: InputMaybe<Scalars['ID']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryCostOfArgs = {
  operationName?: InputMaybe<Scalars['String']['input']>;
  query: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSONObject']['input']>;
};


export type QueryEligibilityArgs = {
  for: Scalars['ID']['input'];
  person: Scalars['ID']['input'];
};


export type QueryGlossaryArgs = {
  enum?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Language>;
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

export type ReasonKind =
  | 'AVAILABLE'
  | 'FIELD'
  | 'LEADING'
  | 'RECENT'
  | 'TOPIC';

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


export type RecommendationReasonTextArgs = {
  language?: InputMaybe<Language>;
};

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


export type ScoreHumanDecisionArgs = {
  language?: InputMaybe<Language>;
};

export type ScoringDimension = {
  code: Scalars['String']['output'];
  indicators: Array<ScoringIndicator>;
  name: Scalars['String']['output'];
};


export type ScoringDimensionNameArgs = {
  language?: InputMaybe<Language>;
};

export type ScoringIndicator = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  /** 0 for a gate, which earns nothing and may end the evaluation. */
  weight: Scalars['Int']['output'];
};


export type ScoringIndicatorNameArgs = {
  language?: InputMaybe<Language>;
};

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


export type ScoringSchemeNameArgs = {
  language?: InputMaybe<Language>;
};

/** Being chosen for an edition of a programme. Only those chosen are told: a refusal is nobody's business here. */
export type Selection = {
  current: Scalars['Boolean']['output'];
  edition: ProgrammeEdition;
  /** The day it began; where no source gives it, the edition's year. */
  from: Maybe<Scalars['PartialDate']['output']>;
  to: Maybe<Scalars['PartialDate']['output']>;
  track: Maybe<Scalars['String']['output']>;
  undated: Scalars['Boolean']['output'];
};

/** One operation that showed you to somebody. */
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


/** One operation that showed you to somebody. */
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


export type SkillHeldKindLabelArgs = {
  language?: InputMaybe<Language>;
};


export type SkillHeldLevelLabelArgs = {
  language?: InputMaybe<Language>;
};


export type SkillHeldNameArgs = {
  language?: InputMaybe<Language>;
};

export type SkillKind =
  /** 职业资格 */
  | 'QUALIFICATION'
  /** 职业技能等级 */
  | 'SKILL_LEVEL';

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

export type SpokenLanguage = {
  /** BCP 47: `zh`, `en`. */
  code: Scalars['String']['output'];
  /** `NATIVE`, a CEFR level or an examination (`HSK5`); null when not given. */
  level: Maybe<Scalars['String']['output']>;
};

/** A postdoc station: 流动站 (at universities and institutes), 工作站 (at firms) or 实践基地. */
export type Station = Node & {
  from: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  kind: Maybe<StationKind>;
  name: Scalars['String']['output'];
  /** Null while it stands. */
  to: Maybe<Scalars['PartialDate']['output']>;
};


/** A postdoc station: 流动站 (at universities and institutes), 工作站 (at firms) or 实践基地. */
export type StationNameArgs = {
  language?: InputMaybe<Language>;
};

export type StationKind =
  /** 博士后科研流动站 */
  | 'MOBILE'
  /** 博士后创新实践基地 */
  | 'PRACTICE'
  /** 博士后科研工作站 */
  | 'WORK';

export type StationPart =
  | 'POSTDOC'
  /** 合作导师 */
  | 'SUPERVISOR';

/** A time at a postdoc station. */
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


/** A time at a postdoc station. */
export type StationStayAsLabelArgs = {
  language?: InputMaybe<Language>;
};

export type StudyMode =
  | 'FULL_TIME'
  | 'JOINT'
  | 'PART_TIME';

/** Who supervised whom: `name` is the other one's. */
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


/** Who supervised whom: `name` is the other one's. */
export type SupervisionKindLabelArgs = {
  language?: InputMaybe<Language>;
};

export type SupervisionKind =
  | 'PHD'
  | 'POSTDOC';

/** A team that came or may come together. */
export type Team = Node & {
  focus: Maybe<Scalars['String']['output']>;
  from: Maybe<Scalars['PartialDate']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  to: Maybe<Scalars['PartialDate']['output']>;
};


/** A team that came or may come together. */
export type TeamNameArgs = {
  language?: InputMaybe<Language>;
};

/** Their part in a team; where their own dates are not known, the team's stand in. */
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


/** Their part in a team; where their own dates are not known, the team's stand in. */
export type TeamMembershipRoleLabelArgs = {
  language?: InputMaybe<Language>;
};

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

/** A professional title (职称) and since when it is held. */
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


/** A professional title (职称) and since when it is held. */
export type TitleHeldLevelLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A professional title (职称) and since when it is held. */
export type TitleHeldNameArgs = {
  language?: InputMaybe<Language>;
};


/** A professional title (职称) and since when it is held. */
export type TitleHeldSeriesArgs = {
  language?: InputMaybe<Language>;
};

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

export type Verdict =
  | 'FAIL'
  | 'PASS'
  /** What is held does not settle it: `missing` says what would. */
  | 'UNKNOWN';

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
    | ( DisciplineRow )
    | ( EventRow )
    | ( InstitutionRow )
    | ( NominationRow )
    | ( OutputRow )
    | ( PaperRow )
    | ( PersonRow )
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
  Association: ResolverTypeWrapper<AssociationRow>;
  Attendance: ResolverTypeWrapper<AttendanceRow>;
  AuditRecord: ResolverTypeWrapper<AuditRow>;
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
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionKind: InstitutionKind;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Introduction: ResolverTypeWrapper<Path>;
  IntroductionStep: ResolverTypeWrapper<Step>;
  IntroductionTie: ResolverTypeWrapper<TieRow>;
  IntroductionTieKind: IntroductionTieKind;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  Language: Language;
  LawfulBasis: LawfulBasis;
  Limits: ResolverTypeWrapper<Limits>;
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
  PersonName: ResolverTypeWrapper<Name>;
  PersonSought: ResolverTypeWrapper<Sought>;
  Pool: Pool;
  PoolCounts: ResolverTypeWrapper<PoolCounts>;
  PositiveInt: ResolverTypeWrapper<Scalars['PositiveInt']['output']>;
  PostKind: PostKind;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProgrammeAlias: ResolverTypeWrapper<ProgrammeAlias>;
  ProgrammeEdition: ResolverTypeWrapper<EditionRow>;
  ProgrammeLevel: ProgrammeLevel;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectLevel: ProjectLevel;
  ProjectPart: ProjectPart;
  ProjectRole: ResolverTypeWrapper<ProjectRoleRow>;
  PublicGrade: PublicGrade;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReasonKind: ReasonKind;
  Recommendation: ResolverTypeWrapper<Candidate>;
  RecommendationConnection: ResolverTypeWrapper<Recommendations>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationInput: RecommendationInput;
  RecommendationReason: ResolverTypeWrapper<Reason>;
  Replay: ResolverTypeWrapper<Replay>;
  Role: Role;
  RoleBudget: ResolverTypeWrapper<RoleBudget>;
  Score: ResolverTypeWrapper<Opened>;
  ScoringDimension: ResolverTypeWrapper<Dimension>;
  ScoringIndicator: ResolverTypeWrapper<Indicator>;
  ScoringScheme: ResolverTypeWrapper<Scheme>;
  Selection: ResolverTypeWrapper<SelectionRow>;
  Sighting: ResolverTypeWrapper<SightingRow>;
  SightingConnection: ResolverTypeWrapper<Omit<SightingConnection, 'edges'> & { edges: Array<ResolversTypes['SightingEdge']> }>;
  SightingEdge: ResolverTypeWrapper<Omit<SightingEdge, 'node'> & { node: ResolversTypes['Sighting'] }>;
  SkillHeld: ResolverTypeWrapper<SkillRow>;
  SkillKind: SkillKind;
  SkillLevel: SkillLevel;
  SpokenLanguage: ResolverTypeWrapper<SpokenLanguage>;
  Station: ResolverTypeWrapper<StationRow>;
  StationKind: StationKind;
  StationPart: StationPart;
  StationStay: ResolverTypeWrapper<Stay>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StudyMode: StudyMode;
  Supervision: ResolverTypeWrapper<SupervisionRow>;
  SupervisionKind: SupervisionKind;
  Team: ResolverTypeWrapper<TeamRow>;
  TeamMembership: ResolverTypeWrapper<TeamMembershipRow>;
  TeamRole: TeamRole;
  Term: ResolverTypeWrapper<Term>;
  TitleHeld: ResolverTypeWrapper<TitleRow>;
  TitleLevel: TitleLevel;
  TitleStep: TitleStep;
  TotalCount: ResolverTypeWrapper<TotalCount>;
  Verdict: Verdict;
  Verification: Verification;
  WorksIn: ResolverTypeWrapper<WorksInRow>;
  YearFigures: ResolverTypeWrapper<YearFigures>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: About;
  Affiliation: AffiliationRow;
  Association: AssociationRow;
  Attendance: AttendanceRow;
  AuditRecord: AuditRow;
  AuditRecordConnection: Omit<AuditRecordConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditRecordEdge']> };
  AuditRecordEdge: Omit<AuditRecordEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] };
  Authorship: Author;
  Availability: Available;
  Award: AwardRow;
  AwardWon: AwardWonRow;
  Boolean: Scalars['Boolean']['output'];
  Budget: Budget;
  CareerAgeRange: CareerAgeRange;
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
  Institution: InstitutionRow;
  Int: Scalars['Int']['output'];
  Introduction: Path;
  IntroductionStep: Step;
  IntroductionTie: TieRow;
  JSONObject: Scalars['JSONObject']['output'];
  Limits: Limits;
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
  PersonName: Name;
  PersonSought: Sought;
  PoolCounts: PoolCounts;
  PositiveInt: Scalars['PositiveInt']['output'];
  Programme: ProgrammeRow;
  ProgrammeAlias: ProgrammeAlias;
  ProgrammeEdition: EditionRow;
  Project: ProjectRow;
  ProjectRole: ProjectRoleRow;
  Query: Record<PropertyKey, never>;
  Recommendation: Candidate;
  RecommendationConnection: Recommendations;
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationInput: RecommendationInput;
  RecommendationReason: Reason;
  Replay: Replay;
  RoleBudget: RoleBudget;
  Score: Opened;
  ScoringDimension: Dimension;
  ScoringIndicator: Indicator;
  ScoringScheme: Scheme;
  Selection: SelectionRow;
  Sighting: SightingRow;
  SightingConnection: Omit<SightingConnection, 'edges'> & { edges: Array<ResolversParentTypes['SightingEdge']> };
  SightingEdge: Omit<SightingEdge, 'node'> & { node: ResolversParentTypes['Sighting'] };
  SkillHeld: SkillRow;
  SpokenLanguage: SpokenLanguage;
  Station: StationRow;
  StationStay: Stay;
  String: Scalars['String']['output'];
  Supervision: SupervisionRow;
  Team: TeamRow;
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

export type AssociationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DisciplineNameArgs>>;
  people?: Resolver<ResolversTypes['PeopleConnection'], ParentType, ContextType, RequireFields<DisciplinePeopleArgs, 'narrower' | 'orderBy'>>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stem?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  headquarters?: Resolver<Maybe<ResolversTypes['Headquarters']>, ParentType, ContextType>;
  highTech?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['InstitutionKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InstitutionNameArgs>>;
  ownership?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PeopleConnection'], ParentType, ContextType, RequireFields<InstitutionPeopleArgs, 'orderBy'>>;
  publicGrade?: Resolver<Maybe<ResolversTypes['PublicGrade']>, ParentType, ContextType>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ror?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uscc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Association' | 'Award' | 'Discipline' | 'Event' | 'Institution' | 'Nomination' | 'Output' | 'Paper' | 'Person' | 'Programme' | 'ProgrammeEdition' | 'Project' | 'Station' | 'Team', ParentType, ContextType>;
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

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  aliases?: Resolver<Array<ResolversTypes['ProgrammeAlias']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type ProgrammeEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdition'] = ResolversParentTypes['ProgrammeEdition']> = {
  closesOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProgrammeEditionNameArgs>>;
  opensOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sourceDoc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EditionStatus']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  funder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knowledgeRenewal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ProjectLevel']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ProjectNameArgs>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  auditRecords?: Resolver<ResolversTypes['AuditRecordConnection'], ParentType, ContextType, RequireFields<QueryAuditRecordsArgs, 'first'>>;
  costOf?: Resolver<ResolversTypes['CostPreview'], ParentType, ContextType, RequireFields<QueryCostOfArgs, 'query'>>;
  eligibility?: Resolver<Maybe<ResolversTypes['Eligibility']>, ParentType, ContextType, RequireFields<QueryEligibilityArgs, 'for' | 'person'>>;
  glossary?: Resolver<Array<ResolversTypes['Term']>, ParentType, ContextType, Partial<QueryGlossaryArgs>>;
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
  recommendPeople?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<QueryRecommendPeopleArgs, 'first' | 'input'>>;
  replayScore?: Resolver<ResolversTypes['Replay'], ParentType, ContextType, RequireFields<QueryReplayScoreArgs, 'score'>>;
  score?: Resolver<Maybe<ResolversTypes['Score']>, ParentType, ContextType, RequireFields<QueryScoreArgs, 'id'>>;
  scoringSchemes?: Resolver<Array<ResolversTypes['ScoringScheme']>, ParentType, ContextType>;
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
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StationKind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StationNameArgs>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  focus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TeamNameArgs>>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  Institution?: InstitutionResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  IntroductionStep?: IntroductionStepResolvers<ContextType>;
  IntroductionTie?: IntroductionTieResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  Limits?: LimitsResolvers<ContextType>;
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
  PersonName?: PersonNameResolvers<ContextType>;
  PersonSought?: PersonSoughtResolvers<ContextType>;
  PoolCounts?: PoolCountsResolvers<ContextType>;
  PositiveInt?: GraphQLScalarType;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeAlias?: ProgrammeAliasResolvers<ContextType>;
  ProgrammeEdition?: ProgrammeEditionResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectRole?: ProjectRoleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RecommendationReason?: RecommendationReasonResolvers<ContextType>;
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
  StationStay?: StationStayResolvers<ContextType>;
  Supervision?: SupervisionResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
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
