import { Dice } from '../chance/dice';
import { evenly } from '../chance/evenly';
import { chosen, type Weighted, weighted } from '../chance/weighted';
import { type Ingredients, ingredients } from '../ingredients';
import type { Field } from '../ingredients/fields';
import type { Words } from '../ingredients/words';
import type { NameStock } from '../people/called';
import type { House } from '../places/house';
import { houseCount, housesOf } from '../places/houses';
import { purpose } from '../purposes';
import { type Grouped, groupedBy } from './grouped';
import { labsFor } from './seats';

/** All that is remembered while a village is told: its houses, and of each lab where it is and in which field. */
export interface Plan {
  seed: number;
  people: number;
  labs: number;
  /** What share of the papers has an abstract. */
  abstractShare: number;
  from: Ingredients;
  stock: NameStock;
  houses: readonly House[];
  houseOfLab: Int32Array;
  fieldOfLab: Int32Array;
  /** 1 where skilled workers are, and not researchers. */
  isWorkshop: Uint8Array;
  labsAt: Grouped;
  labsOn: Grouped;
  mainlandHouses: Weighted<House>;
  foreignHouses: Weighted<House>;
  mainlandUniversities: Weighted<House>;
  foreignUniversities: Weighted<House>;
  universitiesIn: ReadonlyMap<string, Weighted<House>>;
  departmentsOf: ReadonlyMap<string, readonly Words[]>;
  /** Groups of fields whose doctorates count as STEM. */
  stemGroups: ReadonlySet<string>;
}

/** Chosen so that the pools come out as 409 : 60 : 563 (see pools.ts). */
const mainlandShare = 0.565;
const workshopShare = 0.072;

const fieldChoices = (from: Ingredients) => {
  const weightOf = new Map(from.groups.map(({ code, weight }) => [code, weight]));
  const sizeOf = new Map<string, number>();
  for (const { group } of from.fields) sizeOf.set(group, (sizeOf.get(group) ?? 0) + 1);
  const numbered = from.fields.map((field, index) => ({ field, index }));
  const known = new Map<string, Weighted<{ field: Field; index: number }>>();
  return (groups: readonly string[]): Weighted<{ field: Field; index: number }> => {
    const key = groups.join();
    const made =
      known.get(key) ??
      weighted(
        groups.length > 0 ? numbered.filter(({ field }) => groups.includes(field.group)) : numbered,
        ({ field: { group }, index }) =>
          ((weightOf.get(group) ?? 1) / (sizeOf.get(group) ?? 1)) * (1 + ((index * 7) % 5)),
      );
    known.set(key, made);
    return made;
  };
};

const universityChoices = (houses: readonly House[]) => {
  const of = (fits: (house: House) => boolean) =>
    weighted(
      houses.filter((house) => house.kind === 'EDUCATION' && house.partOf === null && fits(house)),
      ({ weight }) => weight,
    );
  const countries = new Set(
    houses.filter(({ kind }) => kind === 'EDUCATION').map(({ city }) => city.country),
  );
  return {
    mainlandUniversities: of(({ mainland }) => mainland),
    foreignUniversities: of(({ city }) => city.country !== 'CN'),
    universitiesIn: new Map(
      [...countries].map((country) => [country, of(({ city }) => city.country === country)]),
    ),
  };
};

const houseChoices = (houses: readonly House[]) => {
  const of = (fits: (house: House) => boolean) => weighted(houses.filter(fits), ({ weight }) => weight);
  const busy = of(({ mainland }) => mainland);
  return {
    mainland: busy,
    elsewhere: of(({ mainland }) => !mainland),
    shops: of(({ mainland, kind, shanghai }) => mainland && shanghai && kind === 'COMPANY'),
    farShops: of(
      ({ mainland, kind, shanghai }) => mainland && !shanghai && (kind === 'COMPANY' || kind === 'PUBLIC'),
    ),
  };
};

/** The first three labs are the stage of the three characters (see characters.ts). */
const stageHouses = [0, 1, 2];

/** Two of the characters share a field, so that a path leads from one to the other; the third builds aircraft. */
const stageGroups = [['G19'], ['G19'], ['G24']];

/** Fields in which hands matter as much as heads. */
const workshopGroups = ['G05', 'G19', 'G20', 'G21', 'G22', 'G24'];

export const planOf = (options: { people: number; seed: number; abstractShare: number }): Plan => {
  const from = ingredients();
  const { seed, people } = options;
  const labs = labsFor(people);
  const houses = housesOf(seed, from, houseCount(people));
  const fields = fieldChoices(from);
  const places = houseChoices(houses);
  const start = new Dice(seed, purpose.start, 0).share();
  const houseOfLab = new Int32Array(labs);
  const fieldOfLab = new Int32Array(labs);
  const isWorkshop = new Uint8Array(labs);
  for (let lab = 0; lab < labs; lab += 1) {
    const dice = new Dice(seed, purpose.lab, lab);
    const mainland = evenly(lab, start) < mainlandShare;
    const workshop = lab === 2 || (lab > 2 && mainland && evenly(lab * 13, start + 0.5) < workshopShare);
    const choice = workshop
      ? dice.happens(0.75)
        ? places.shops
        : places.farShops
      : mainland
        ? places.mainland
        : places.elsewhere;
    const house = houses[stageHouses[lab] ?? chosen(choice, dice).index] ?? chosen(choice, dice);
    houseOfLab[lab] = house.index;
    fieldOfLab[lab] =
      lab === 1
        ? (fieldOfLab[0] ?? 0)
        : chosen(fields(stageGroups[lab] ?? (workshop ? workshopGroups : house.groups)), dice).index;
    isWorkshop[lab] = workshop ? 1 : 0;
  }
  return {
    seed,
    people,
    labs,
    abstractShare: options.abstractShare,
    from,
    stock: {
      seed,
      names: from.names,
      surnames: weighted(from.names.chinese.surnames, ({ weight }) => weight),
    },
    houses,
    houseOfLab,
    fieldOfLab,
    isWorkshop,
    labsAt: groupedBy(houseOfLab, houses.length),
    labsOn: groupedBy(fieldOfLab, from.fields.length),
    mainlandHouses: places.mainland,
    foreignHouses: places.elsewhere,
    ...universityChoices(houses),
    departmentsOf: new Map(
      from.institutions.departments.map(({ group, departments }) => [group, departments]),
    ),
    stemGroups: new Set(from.groups.filter(({ stem }) => stem).map(({ code }) => code)),
  };
};
