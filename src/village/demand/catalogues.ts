import type { RecordOf } from '../../intake/format';
import { dateOf } from '../chance/dates';
import { Dice } from '../chance/dice';
import type { PostKind } from '../ingredients/demand';
import type { Words } from '../ingredients/words';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import { bilingual } from '../telling/disciplines';
import { disciplineId, industryId, regionId } from '../telling/ids';
import { thisYear } from '../today';
import { postType } from './postTypes';

type Catalogue = RecordOf<'catalogue'>;
type Edition = Catalogue['editions'][number];
type Entry = Edition['entries'][number];

/** What one catalogue is about, before its editions are told. */
interface Subject extends Pick<Catalogue, 'system' | 'issuer' | 'issuerLevel' | 'jointIssuer' | 'regions'> {
  id: string;
  names: Words;
  posts: readonly PostKind[];
  size: number;
}

const years = [2023, 2024, 2025, 2026];
const urgencies = ['VERY_SCARCE', 'SCARCE', 'SCARCE', 'SOMEWHAT_SCARCE'] as const;
const educations = ['BACHELOR', 'MASTER', 'PHD'] as const;

const called = (zh: string, en: string): Words => ({
  zh: `${zh}急需紧缺人才目录`,
  en: `Catalogue of scarce talent: ${en}`,
});

const subjectsOf = ({ from }: Plan): Subject[] => {
  const { industries, regions, posts, catalogues } = from.demand;
  const groupOf = (code: string) => from.fields.find((field) => field.code === code)?.group ?? '';
  const joint = '市人力资源和社会保障局';
  return [
    ...industries.map(
      (industry): Subject => ({
        id: `ca-${industry.code}`,
        names: called(industry.zh, industry.en),
        system: 'INDUSTRY',
        issuer:
          industry.code === 'FINANCE'
            ? '市金融主管部门'
            : industry.code === 'HEALTH'
              ? '市卫生健康主管部门'
              : '市产业主管部门',
        issuerLevel: 'TRADE',
        jointIssuer: joint,
        posts: posts.filter((post) => post.industry === industry.code),
        size: 12,
      }),
    ),
    ...regions.map(
      (region): Subject => ({
        id: `ca-${region.code}`,
        names: called(region.zh, region.en),
        system: 'REGION',
        issuer: `${region.zh}管理机构`,
        issuerLevel: region.kind === 'KEY_REGION' ? 'KEY_REGION' : 'DISTRICT',
        jointIssuer: region.kind === 'KEY_REGION' ? joint : '区人力资源和社会保障局',
        regions: [regionId(region.code)],
        posts: posts.filter((post) => region.industries.includes(post.industry)),
        size: 10,
      }),
    ),
    ...catalogues.specials.map(
      (special): Subject => ({
        id: `ca-${special.code}`,
        names: called(special.zh, special.en),
        system: 'SPECIAL',
        issuer: '重大专项推进办公室',
        issuerLevel: 'CITY',
        jointIssuer: joint,
        posts: posts.filter(({ fields }) => fields.some((code) => special.groups.includes(groupOf(code)))),
        size: 6,
      }),
    ),
    {
      id: 'ca-FOREIGN',
      names: { zh: '外籍急需紧缺人才岗位目录', en: 'Catalogue of scarce posts for foreigners' },
      system: 'FOREIGN',
      issuer: joint,
      issuerLevel: 'CITY',
      posts: posts.filter(({ type }) => type !== 'OPERATIONS'),
      size: 20,
    },
  ];
};

const entryOf = (plan: Plan, subject: Subject, id: string, post: PostKind, dice: Dice): Entry => {
  const { abilities, experienceYears } = plan.from.demand.catalogues;
  const plain = abilities.filter(({ zh }) => !zh.includes('{'));
  const [least] = dice.oneOf(experienceYears);
  const field = plan.from.fields.find(({ code }) => code === post.fields[0]);
  return {
    id,
    names: bilingual(post),
    industries: [industryId(post.industry)],
    regions: subject.regions ?? null,
    disciplines: post.fields.map(disciplineId),
    postType: postType[post.type],
    education: dice.oneOf(educations),
    major: field?.zh ?? null,
    ability: dice.happens(0.85) ? dice.oneOf(plain).zh : null,
    experience: least > 0 ? `${least}年以上相关工作经历` : null,
    urgency: dice.oneOf(urgencies),
    headcount: dice.happens(0.8) ? dice.whole(2, 120) : null,
  };
};

/** Old editions stay, so that two can be compared; this year's is still a draft for some. */
const editionsOf = (plan: Plan, subject: Subject, dice: Dice): Edition[] => {
  const first = dice.whole(0, 2);
  const last = dice.happens(0.4) ? thisYear : thisYear - 1;
  return years
    .filter((year, at) => at >= first && year <= last)
    .map((year) => {
      const id = `${subject.id}-${year}`;
      const status = year === thisYear ? 'DRAFT' : year === thisYear - 1 ? 'PUBLISHED' : 'SUPERSEDED';
      const published = dateOf(year, dice.whole(3, 11), dice.whole(1, 28));
      const chosen = subject.posts.filter(() => dice.happens(0.85)).slice(0, subject.size);
      const posts = chosen.length > 0 ? chosen : subject.posts.slice(0, 2);
      return {
        id,
        year,
        status,
        publishedOn: status === 'DRAFT' ? null : published,
        from: status === 'DRAFT' ? null : published,
        to: status === 'SUPERSEDED' ? dateOf(year + 1, 12, 31) : null,
        entries: posts.map((post, at) => entryOf(plan, subject, `${id}-${at}`, post, dice)),
      };
    });
};

/** The shortage catalogues of the three systems, and the separate one of posts for foreigners. */
export function* cataloguesTold(plan: Plan): Generator<Catalogue> {
  for (const [index, subject] of subjectsOf(plan).entries()) {
    const { names, posts, size, ...said } = subject;
    const dice = new Dice(plan.seed, purpose.catalogue, index);
    yield { type: 'catalogue', ...said, names: bilingual(names), editions: editionsOf(plan, subject, dice) };
  }
}
