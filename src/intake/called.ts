import type { Label } from '../graph/model';
import type { Sentence } from '../refusal';

const names: Partial<Record<Label, Sentence>> = {
  Person: { en: 'person', zh: '人员' },
  Institution: { en: 'institution', zh: '机构' },
  Discipline: { en: 'discipline', zh: '学科' },
  Region: { en: 'region', zh: '区域' },
  Industry: { en: 'industry', zh: '产业' },
  Station: { en: 'station', zh: '博士后站点' },
  Association: { en: 'association', zh: '社团' },
  Event: { en: 'event', zh: '活动' },
  Occupation: { en: 'occupation', zh: '职业（工种）' },
  Certificate: { en: 'certificate', zh: '证书' },
  CertificateList: { en: 'certificate list', zh: '证书清单' },
  Paper: { en: 'paper', zh: '论文' },
  Output: { en: 'output', zh: '成果' },
  Venue: { en: 'venue', zh: '期刊或会议' },
  Project: { en: 'project', zh: '项目' },
  Team: { en: 'team', zh: '团队' },
  Programme: { en: 'programme', zh: '人才计划' },
  ProgrammeEdition: { en: 'programme edition', zh: '人才计划批次' },
  Award: { en: 'award', zh: '奖项' },
  Post: { en: 'post', zh: '岗位' },
  Catalogue: { en: 'catalogue', zh: '目录' },
  CatalogueEdition: { en: 'catalogue edition', zh: '目录版本' },
  CatalogueEntry: { en: 'catalogue entry', zh: '目录条目' },
};

/** What a thing is called in a sentence. */
export const called = (label: Label): Sentence => names[label] ?? { en: label, zh: label };
