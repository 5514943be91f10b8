import type { RecordOf } from '../../intake/format';
import { Dice } from '../chance/dice';
import { chosen } from '../chance/weighted';
import { latinOf, withWestern } from '../people/called';
import type { Resident } from '../people/resident';
import { initialsOf, withoutAccents } from '../people/spelling';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';

type Names = RecordOf<'person'>['names'];

/** Every way in which sources write somebody: both scripts, both orders, initials, a name of before. */
export const namesTold = (plan: Plan, resident: Resident): Names => {
  const { called } = resident;
  const dice = new Dice(plan.seed, purpose.files, resident.index);
  const latin = latinOf(called);
  const names: Names = called.zh === null ? [] : [{ text: called.zh, lang: 'zh', kind: 'PREFERRED' }];
  names.push(
    called.zh === null ? { text: latin, lang: 'en', kind: 'PREFERRED' } : { text: latin, lang: 'en' },
  );
  if (called.native) names.push({ text: called.native.text, lang: called.native.lang });
  const variant = (text: string, lang = 'en'): void => {
    if (!names.some((name) => name.text === text)) names.push({ text, lang, kind: 'VARIANT' });
  };
  if (called.zh !== null && dice.happens(0.35)) variant(`${called.family} ${called.given}`);
  if (called.otherGiven && dice.happens(0.4)) variant(`${called.otherGiven} ${called.family}`);
  if (dice.happens(0.25)) variant(`${initialsOf(called.given)} ${called.family}`);
  const [otherFamily] = called.otherFamilies;
  if (otherFamily && otherFamily !== called.family && dice.happens(0.6))
    variant(`${called.given} ${otherFamily}`);
  if (called.zh === null && dice.happens(0.7)) variant(withoutAccents(latin));
  if (resident.pool === 'OVERSEAS_CHINESE' && dice.happens(0.3))
    variant(withWestern(plan.stock, called, dice));
  if (resident.sex === 'FEMALE' && dice.happens(0.04)) {
    const before = chosen(plan.stock.surnames, dice);
    if (called.zh !== null && resident.pool === 'OVERSEAS_CHINESE') {
      names.push({ text: `${called.given} ${before.pinyin}`, lang: 'en', kind: 'FORMER' });
    } else if (typeof resident.upbringing !== 'string') {
      names.push({
        text: `${called.given} ${dice.oneOf(resident.upbringing.family).latin}`,
        lang: 'en',
        kind: 'FORMER',
      });
    }
  }
  return names;
};
