import type { RecordOf } from '../../intake/format';
import { Dice } from '../chance/dice';
import { issnOf } from '../identifiers/issn';
import type { Ingredients } from '../ingredients';
import { titled } from '../prose/casing';
import { filled, templateOf } from '../prose/template';
import type { Lang } from '../prose/writer';
import { purpose } from '../purposes';

export type Venue = RecordOf<'venue'>;

/** The journals of each field: three abroad and two at home. */
export interface Venues {
  all: readonly Venue[];
  of: readonly Readonly<Record<Lang, readonly Venue[]>>[];
}

const countries = ['GB', 'US', 'NL', 'DE', 'CH'];

/** So many of a thousand are on a warning list. */
const warnedOf = (dice: Dice): Venue['warned'] =>
  dice.happens(0.012) ? { from: `${dice.whole(2020, 2024)}` } : null;

export const venuesOf = (seed: number, from: Ingredients): Venues => {
  const taken = new Set<string>();
  const all: Venue[] = [];
  const make = (field: number, lang: Lang, place: number): Venue => {
    const dice = new Dice(seed, purpose.venue, field * 8 + place);
    for (;;) {
      const source = from.prose.venues[place === 2 ? 'conferences' : 'journals'][lang];
      const name = filled(templateOf(dice.oneOf(source)), (slot) => {
        if (slot === 'field')
          return lang === 'en' ? titled(from.fields[field]?.en ?? '') : (from.fields[field]?.zh ?? '');
        if (slot === 'city') return dice.oneOf(from.places.china).city[lang];
        return lang === 'zh'
          ? dice.oneOf(from.institutions.stems.zh).zh
          : dice.oneOf(from.institutions.stems.en);
      });
      if (taken.has(name)) continue;
      taken.add(name);
      const venue: Venue = {
        type: 'venue',
        id: `v${all.length}`,
        name,
        issn: place === 2 ? null : issnOf(all.length),
        country: lang === 'zh' ? 'CN' : place === 2 ? null : dice.oneOf(countries),
        warned: lang === 'en' ? warnedOf(dice) : null,
      };
      all.push(venue);
      return venue;
    }
  };
  const of = from.fields.map((_, field) => ({
    en: [make(field, 'en', 0), make(field, 'en', 1), make(field, 'en', 2)],
    zh: [make(field, 'zh', 3), make(field, 'zh', 4)],
  }));
  return { all, of };
};
