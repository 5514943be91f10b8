import type { RecordOf } from '../../intake/format';
import { dayIn, monthIn } from '../chance/dates';
import { Dice } from '../chance/dice';
import type { Lab, Member } from '../people/member';
import type { Plan } from '../plan/plan';
import type { Writer } from '../prose/writer';
import { purpose } from '../purposes';
import { thisYear } from '../today';
import { affiliationsTold, contractEnd, degreesTold } from './career';
import { civilTold } from './civil';
import { dossierTold } from './dossier';
import { disciplineId } from './ids';
import { namesTold } from './names';
import { orcidFor } from './orcid';

type Person = RecordOf<'person'>;

const chineseLevels = ['HSK2', 'HSK3', 'HSK4', 'HSK5', 'HSK6'];
const englishLevels = ['B2', 'C1', 'C1', 'C2'];

const languagesTold = (member: Member, lab: Lab, dice: Dice): Person['languages'] => {
  if (member.index >= 40 && dice.happens(0.35)) return null;
  const { upbringing } = member;
  const mother = typeof upbringing === 'string' ? 'zh' : (upbringing.languages[0] ?? 'en');
  const languages: NonNullable<Person['languages']> = [{ code: mother, level: 'NATIVE' }];
  if (mother !== 'en')
    languages.push({ code: 'en', level: dice.happens(0.8) ? dice.oneOf(englishLevels) : null });
  if (mother !== 'zh' && (lab.house.mainland || dice.happens(0.03))) {
    languages.push({ code: 'zh', level: dice.oneOf(chineseLevels) });
  }
  return languages;
};

/** The lab's own field first, and for half of them a second one nearby. */
const disciplinesTold = (plan: Plan, lab: Lab, dice: Dice): Person['disciplines'] => {
  const own = disciplineId(lab.field.code);
  if (dice.happens(0.5)) return [own];
  const near = plan.from.fields[(lab.fieldIndex + dice.whole(1, 3)) % plan.from.fields.length];
  if (!near || near.group !== lab.field.group) return [own];
  const weight = Math.round((0.55 + dice.share() * 0.35) * 100) / 100;
  return [
    { discipline: own, weight },
    { discipline: disciplineId(near.code), weight: Math.round((1 - weight) * 100) / 100 },
  ];
};

export const personTold = (
  plan: Plan,
  lab: Lab,
  member: Member,
  writer: Writer,
  occupation: string | null,
): Person => {
  const dice = new Dice(plan.seed, purpose.degrees, member.index);
  const affiliations = affiliationsTold(plan, lab, member, dice);
  const current = affiliations.at(-1);
  if (occupation && current) current.occupation = occupation;
  const looks = dice.share();
  return {
    type: 'person',
    id: member.id,
    names: namesTold(plan, member),
    pool: member.pool,
    orcid: orcidFor(plan.seed, member.index),
    homepage: dice.happens(0.15) ? `https://people.example.org/${member.id}` : null,
    languages: languagesTold(member, lab, dice),
    availability: looks < 0.06 ? 'OPEN' : looks < 0.18 ? 'LISTENING' : looks < 0.4 ? 'NOT_LOOKING' : null,
    availableFrom: looks < 0.06 ? monthIn(thisYear + 1, dice) : null,
    contractEndsOn: contractEnd(member, dice),
    affiliations,
    degrees: degreesTold(plan, lab, member, writer, dice),
    disciplines: disciplinesTold(plan, lab, dice),
    civil: civilTold(plan, member, lab.house, dice),
    dossier: dossierTold(member, lab.house, dice),
    recordedOn: dayIn(dice.whole(2023, thisYear - 1), dice),
  };
};
