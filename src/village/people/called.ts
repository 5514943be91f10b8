import { Dice } from '../chance/dice';
import { chosen, type Weighted } from '../chance/weighted';
import type { NamesFile, Origin, Sign, Surname } from '../ingredients/names';
import { purpose } from '../purposes';
import { capitalised, hyphenatedGiven, initialsOf, joinedGiven, traditional } from './spelling';

/** How somebody is called, as far as papers need it. */
export interface Called {
  zh: string | null;
  /** Traditional signs or the script of the home country. */
  native: { text: string; lang: string } | null;
  family: string;
  given: string;
  /** Another spelling of the given name, where one is common. */
  otherGiven: string | null;
  /** Other spellings of the family name. */
  otherFamilies: readonly string[];
}

export type Upbringing = 'MAINLAND' | 'HONG_KONG' | 'TAIWAN' | Origin;

export interface NameStock {
  seed: number;
  names: NamesFile;
  surnames: Weighted<Surname>;
}

/** Shared on purpose: telling namesakes apart is what a talent graph must be able to do. */
const shared: readonly (readonly [family: string, given: string])[] = [
  ['张', '伟'],
  ['王', '伟'],
  ['王', '芳'],
  ['李', '娜'],
  ['刘', '洋'],
  ['李', '强'],
  ['王', '静'],
  ['陈', '杰'],
  ['杨', '洋'],
  ['张', '敏'],
];

const sharedNames = new WeakMap<NamesFile, [Surname, Sign][]>();

const sharedOf = (names: NamesFile): [Surname, Sign][] => {
  const known = sharedNames.get(names);
  if (known) return known;
  const found = shared.flatMap(([family, given]): [Surname, Sign][] => {
    const surname = names.chinese.surnames.find(({ hanzi }) => hanzi === family);
    const sign = names.chinese.given.find(({ hanzi }) => hanzi === given);
    return surname && sign ? [[surname, sign]] : [];
  });
  sharedNames.set(names, found);
  return found;
};

const mainland = ({ names, surnames }: NameStock, dice: Dice): Called => {
  const common = dice.happens(0.012) ? dice.oneOf(sharedOf(names)) : null;
  const surname = common?.[0] ?? chosen(surnames, dice);
  const first = common?.[1] ?? dice.oneOf(names.chinese.given);
  const signs = common || dice.happens(0.28) ? [first] : [first, dice.oneOf(names.chinese.given)];
  return {
    zh: surname.hanzi + signs.map(({ hanzi }) => hanzi).join(''),
    native: null,
    family: surname.pinyin,
    given: joinedGiven(signs),
    otherGiven: signs.length > 1 ? hyphenatedGiven(signs) : null,
    otherFamilies: surname.variants,
  };
};

const southern = ({ names, surnames }: NameStock, dice: Dice, place: 'hongKong' | 'taiwan'): Called => {
  const surname = chosen(surnames, dice);
  const given = dice.oneOf(place === 'taiwan' ? names.chinese.taiwanGiven : names.chinese.hongKongGiven);
  return {
    zh: surname.hanzi + given.hanzi,
    native: { text: traditional([surname]) + (given.trad ?? given.hanzi), lang: 'zh-Hant' },
    family: surname[place] ?? surname.wadeGiles ?? surname.pinyin,
    given: given.latin,
    otherGiven: dice.happens(0.5) ? dice.oneOf(names.chinese.western) : null,
    otherFamilies: [surname.pinyin],
  };
};

const foreign = (origin: Origin, dice: Dice): Called => {
  const given = dice.oneOf(origin.given);
  const family = dice.oneOf(origin.family);
  const second =
    origin.code === 'ENGLISH' && dice.happens(0.4) ? ` ${dice.oneOf('ABCDEHJKLMPRSTW'.split(''))}.` : '';
  const inOrder = (from: string, to: string) => (origin.order === 'family-given' ? [from, to] : [to, from]);
  const gap = ['ja', 'ko'].includes(origin.languages[0] ?? '') ? '' : ' ';
  return {
    zh: null,
    native:
      given.native && family.native
        ? { text: inOrder(family.native, given.native).join(gap), lang: origin.languages[0] ?? 'en' }
        : null,
    family: family.latin,
    given: given.latin + second,
    otherGiven: null,
    otherFamilies: [],
  };
};

/** The same for the same person every time, with nothing remembered. */
export const calledOf = (stock: NameStock, person: number, upbringing: Upbringing): Called => {
  const dice = new Dice(stock.seed, purpose.name, person);
  if (upbringing === 'MAINLAND') return mainland(stock, dice);
  if (upbringing === 'HONG_KONG') return southern(stock, dice, 'hongKong');
  if (upbringing === 'TAIWAN') return southern(stock, dice, 'taiwan');
  return foreign(upbringing, dice);
};

export const latinOf = ({ family, given }: Called): string => `${given} ${family}`;

/** As an author line prints it: in full, with initials, or family name first. */
export const signedAs = (called: Called, how: number): string => {
  if (how < 0.68) return latinOf(called);
  if (how < 0.86) return `${initialsOf(called.given)} ${called.family}`;
  if (how < 0.94) return `${called.family}, ${initialsOf(called.given)}`;
  return called.otherGiven ? `${called.otherGiven} ${called.family}` : `${called.family} ${called.given}`;
};

export const withWestern = (stock: NameStock, called: Called, dice: Dice): string =>
  `${dice.oneOf(stock.names.chinese.western)} ${capitalised(called.family)}`;
