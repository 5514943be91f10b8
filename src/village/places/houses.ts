import { Dice } from '../chance/dice';
import { evenly } from '../chance/evenly';
import { chosen, type Weighted, weighted } from '../chance/weighted';
import type { Ingredients } from '../ingredients';
import type { HouseKind, Pattern } from '../ingredients/institutions';
import type { City } from '../ingredients/places';
import { purpose } from '../purposes';
import { type House, houseId, type Kind } from './house';
import { type Named, Naming } from './naming';

const beyond = ['710000', '810000', '820000'];

/** How large a house of a kind is beside the others, and how many of a hundred are abroad. */
const size: Readonly<Record<Kind, number>> = {
  EDUCATION: 2.4,
  RESEARCH: 1.2,
  COMPANY: 0.9,
  HOSPITAL: 1.3,
  GOVERNMENT: 0.1,
  PUBLIC: 0.5,
};

interface Wish {
  kind: HouseKind;
  country: string;
  city?: string;
  pattern?: (pattern: Pattern) => boolean;
}

const broad = (pattern: Pattern): boolean => !pattern.groups && !pattern.parent;

/** The first houses are given, so that every village has a stage: the others fall as chance has it. */
const stage: readonly Wish[] = [
  { kind: 'EDUCATION', country: 'CN', city: 'Shanghai', pattern: broad },
  { kind: 'EDUCATION', country: 'US', city: 'Boston', pattern: broad },
  { kind: 'COMPANY', country: 'CN', city: 'Shanghai', pattern: ({ industry }) => industry === 'AERO' },
  { kind: 'RESEARCH', country: 'CN', city: 'Shanghai', pattern: broad },
  { kind: 'HOSPITAL', country: 'CN', city: 'Shanghai', pattern: broad },
  { kind: 'PUBLIC_INSTITUTION', country: 'CN', city: 'Shanghai' },
  { kind: 'COMPANY', country: 'CN', city: 'Shanghai', pattern: ({ industry }) => industry === 'IC' },
  { kind: 'EDUCATION', country: 'CN', city: 'Beijing', pattern: broad },
  { kind: 'RESEARCH', country: 'CN', city: 'Beijing', pattern: broad },
  { kind: 'GOVERNMENT', country: 'CN', city: 'Shanghai' },
];

/** The academy in Beijing and its Shanghai branch, to which many institutes belong. */
const academy = 8;
const branch = 3;

const shareInChina = 0.52;
const shareInShanghai = 0.3;

export const houseCount = (people: number): number =>
  Math.max(stage.length + 30, Math.round(1.5 * people ** 0.6));

const kindOf = (kind: HouseKind): Kind => (kind === 'PUBLIC_INSTITUTION' ? 'PUBLIC' : kind);

class Builder {
  private readonly naming: Naming;
  private readonly kinds: Weighted<Ingredients['institutions']['kinds'][number]>;
  private readonly china: Weighted<City>;
  private readonly world: Weighted<City>;
  private readonly houses: House[] = [];
  private readonly universities = new Map<string, House[]>();
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly seed: number,
    private readonly from: Ingredients,
  ) {
    this.naming = new Naming(from.institutions);
    this.kinds = weighted(from.institutions.kinds, ({ weight }) => weight);
    this.china = weighted(from.places.china, ({ weight, region }) =>
      beyond.includes(region ?? '') ? weight / 6 : weight,
    );
    this.world = weighted(from.places.world, ({ weight }) => weight);
  }

  private city(wish: Wish | undefined, index: number, dice: Dice): City {
    const { china, world } = this.from.places;
    const named = wish && [...china, ...world].find(({ city }) => city.en === wish.city);
    if (named) return named;
    if (evenly(index, 0.25) >= shareInChina) return chosen(this.world, dice);
    const shanghai = china.find(({ region }) => region === '310000');
    return shanghai && dice.happens(shareInShanghai) ? shanghai : chosen(this.china, dice);
  }

  /** A university of the same city, else of the same country, takes a hospital or a school in. */
  private parentIn(city: City, dice: Dice): House | null {
    const near = this.universities.get(city.city.en) ?? this.universities.get(city.country);
    return near ? dice.oneOf(near) : null;
  }

  private school(city: City, dice: Dice): Named | null {
    const parent = this.parentIn(city, dice);
    const { group, departments } = dice.oneOf(this.from.institutions.departments);
    const department = dice.oneOf(departments);
    if (!parent?.zh || parent.groups.length > 0) return null;
    const en = `${department.en}, ${parent.en}`;
    const zh = parent.zh + department.zh;
    if (!this.naming.isFree(en)) return null;
    return { zh, en, native: null, groups: [group], industry: null, partOf: parent.index };
  }

  private keepUniversity(house: House): void {
    for (const place of [house.city.city.en, house.city.country]) {
      const there = this.universities.get(place);
      if (there) there.push(house);
      else this.universities.set(place, [house]);
    }
  }

  add(index: number): void {
    const dice = new Dice(this.seed, purpose.institution, index);
    const wish = stage[index];
    const city = this.city(wish, index, dice);
    const mainland = city.country === 'CN' && !beyond.includes(city.region ?? '');
    const school = !wish && mainland && dice.happens(0.12) ? this.school(city, dice) : null;
    const wanted = wish?.kind ?? (school ? 'EDUCATION' : chosen(this.kinds, dice).kind);
    const kind = kindOf(wanted);
    const named =
      school ?? this.naming.name(wanted, city, dice, () => this.parentIn(city, dice), wish?.pattern);
    const rank = this.seen.get(kind + city.country) ?? 0;
    this.seen.set(kind + city.country, rank + 1);
    const shanghai = city.region === '310000';
    const ofAcademy =
      kind === 'RESEARCH' && mainland && index !== academy && (index === branch || dice.happens(0.4));
    const groups = this.from.institutions.kinds.find((one) => one.kind === wanted)?.groups;
    const house: House = {
      index,
      id: houseId(index),
      kind,
      city,
      mainland,
      shanghai,
      ...named,
      partOf: ofAcademy ? (shanghai && index !== branch ? branch : academy) : named.partOf,
      groups: named.groups.length > 0 ? named.groups : (groups ?? []),
      weight: (size[kind] * (school ? 0.4 : 1) * Math.exp(dice.bell() * 0.5)) / (rank + 4) ** 0.35,
    };
    if (kind === 'EDUCATION' && !school) this.keepUniversity(house);
    this.houses.push(house);
  }

  build(count: number): House[] {
    for (let index = 0; index < count; index += 1) this.add(index);
    return this.houses;
  }
}

export const housesOf = (seed: number, from: Ingredients, count: number): House[] =>
  new Builder(seed, from).build(count);
