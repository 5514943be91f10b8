import type { Dice } from '../chance/dice';
import type { Resident } from '../people/resident';
import type { House } from '../places/house';

export type Schooling = 'NONE' | 'BACHELOR' | 'MASTER' | 'PHD';

/** Up to which share it is a bachelor and a master; beyond is a doctorate. */
const usual = (level: Resident['level'], house: House): readonly [number, number] => {
  const scholarly = house.kind === 'EDUCATION' || house.kind === 'RESEARCH';
  if (!house.mainland) return level === 'JUNIOR' ? [0.08, 0.35] : scholarly ? [0, 0.05] : [0.1, 0.4];
  if (level === 'SENIOR') return scholarly ? [0.02, 0.12] : [0.15, 0.45];
  if (level === 'MID') return scholarly ? [0.03, 0.3] : [0.25, 0.7];
  return scholarly ? [0.2, 0.85] : [0.5, 0.96];
};

/** The highest degree somebody has. */
export const schoolingOf = (resident: Resident, house: House, dice: Dice): Schooling => {
  const share = dice.share();
  if (resident.stage === 'CRAFT') return share < 0.12 ? 'BACHELOR' : 'NONE';
  if (resident.stage === 'POSTDOC') return 'PHD';
  if (resident.stage === 'STUDENT') return share < 0.2 ? 'BACHELOR' : 'MASTER';
  if (resident.index < 40 && resident.seat < 2) return 'PHD';
  const [bachelor, master] = usual(resident.level, house);
  return share < bachelor ? 'BACHELOR' : share < master ? 'MASTER' : 'PHD';
};
