import type { RecordOf } from '../../intake/format';
import { Dice } from '../chance/dice';
import { chosen, weighted } from '../chance/weighted';
import type { Association } from '../ingredients/communities';
import { labAt, type Member } from '../people/member';
import type { Plan } from '../plan/plan';
import { type Call, openTo } from '../programmes/appetite';
import { selectionsOf } from '../programmes/selections';
import { purpose } from '../purposes';
import { thisYear } from '../today';
import { forVillage, someFitting, type Wish } from './someone';

type AssociationRecord = RecordOf<'association'>;

const studiedAbroad = (plan: Plan, { career }: Member): boolean =>
  career.returned !== null || career.degrees.some(({ house }) => plan.houses[house]?.city.country !== 'CN');

const wonBy = (plan: Plan, calls: readonly Call[], member: Member) => {
  const lab = labAt(plan, member.lab);
  return selectionsOf(plan, openTo(plan, calls, lab), lab, member).filter(
    ({ result }) => result === 'SELECTED',
  );
};

const wasChosen = (
  plan: Plan,
  calls: readonly Call[],
  programmes: readonly string[],
  member: Member,
): boolean =>
  wonBy(plan, calls, member).some(({ edition }) =>
    programmes.some((code) => edition.startsWith(`pe-${code}-`)),
  );

const wishFor = (plan: Plan, calls: readonly Call[], association: Association): Wish => {
  const { groups, countries, region, pools, ageAtMost, needsDegreeAbroad, programmes, code } = association;
  const far = countries !== undefined || !pools.includes('DOMESTIC');
  return {
    groups,
    steepness: 1.5,
    house: (house) =>
      (!countries || countries.includes(house.city.country)) &&
      (region ? house.shanghai : far || !house.mainland || house.shanghai || house.index % 3 === 0),
    fits: ({ pool, sex, born }) =>
      pools.includes(pool ?? '') &&
      (code !== 'WOMEN_IN_SCIENCE' || sex === 'FEMALE') &&
      (!ageAtMost || thisYear - born.year <= ageAtMost),
    career: (member) =>
      (code !== 'POSTDOCS' || member.career.stints.some(({ postdoc }) => postdoc)) &&
      (!needsDegreeAbroad || studiedAbroad(plan, member)) &&
      (!programmes || wasChosen(plan, calls, programmes, member)),
  };
};

/** Communities through which people know each other; the two who chair and keep the minutes come first. */
export function* associationsTold(plan: Plan, calls: readonly Call[]): Generator<AssociationRecord> {
  const { associations, memberRoles } = plan.from.communities;
  const roles = weighted(
    memberRoles.filter(({ code }) => code === 'MEMBER' || code === 'COUNCIL'),
    ({ weight }) => weight,
  );
  for (const [index, association] of associations.entries()) {
    const dice = new Dice(plan.seed, purpose.association, index);
    const wanted = Math.max(6, forVillage(plan, association.share, dice));
    const people = someFitting(plan, wishFor(plan, calls, association), wanted, dice);
    people.sort((one, other) => one.born.year - other.born.year);
    yield {
      type: 'association',
      id: `as-${association.code}`,
      names: [
        { text: association.zh, lang: 'zh' },
        { text: association.en, lang: 'en' },
      ],
      kind: association.groups ? 'SOCIETY' : 'FELLOWSHIP',
      members: people.map((member, at) => ({
        person: member.id,
        role: at === 0 ? 'CHAIR' : at === 1 ? 'SECRETARY' : chosen(roles, dice).code,
        from: String(
          Math.min(thisYear, Math.max(association.founded, member.born.year + 28 + dice.whole(0, 8))),
        ),
        to: null,
      })),
    };
  }
}
