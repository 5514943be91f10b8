import type { Dice } from '../chance/dice';
import { chosen, type Weighted, weighted } from '../chance/weighted';
import type { InstitutionsFile, Pattern } from '../ingredients/institutions';
import type { City } from '../ingredients/places';

export interface Named {
  zh: string | null;
  en: string;
  native: { text: string; lang: string } | null;
  groups: readonly string[];
  industry: string | null;
  partOf: number | null;
}

interface Stem {
  zh: string | null;
  en: string;
  native: string | null;
}

export interface Parent {
  index: number;
  zh: string | null;
  en: string;
}

const ordinalEn = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];
const ordinalZh = ['一', '二', '三', '四', '五', '六', '七', '八'];

const byCode: Readonly<Record<string, string>> = { nordic: 'sv', slavic: 'ru' };

/** `{stem}大学` with its stem; where that name is taken, the city helps, and at last a number. */
export class Naming {
  private readonly taken = new Set<string>();
  private readonly choices = new Map<string, Weighted<Pattern>>();

  constructor(private readonly file: InstitutionsFile) {}

  private patterns(kind: string, language: string, country: string): Weighted<Pattern> {
    const key = `${kind} ${language} ${country}`;
    const known = this.choices.get(key);
    if (known) return known;
    const all = this.file.kinds.find((one) => one.kind === kind)?.patterns ?? {};
    const fit = (all[language] ?? []).filter(({ countries }) => !countries || countries.includes(country));
    const made = weighted(fit, ({ weight }) => weight);
    this.choices.set(key, made);
    return made;
  }

  /** Countries without stems of their own language are named in English, as in most sources. */
  private languageFor(kind: string, country: string): string {
    const language = this.file.languageOf[country] ?? 'en';
    return this.patterns(kind, language, country).things.length > 0 ? language : 'en';
  }

  private stem(language: string, dice: Dice): Stem {
    if (language === 'zh') return { native: null, ...dice.oneOf(this.file.stems.zh) };
    const others = this.file.stems.other[language];
    return others
      ? { zh: null, ...dice.oneOf(others) }
      : { zh: null, native: null, en: dice.oneOf(this.file.stems.en) };
  }

  /** Takes the name when nobody has it yet. */
  isFree(en: string): boolean {
    if (this.taken.has(en)) return false;
    this.taken.add(en);
    return true;
  }

  /** `parentOf` may find the house a branch belongs to. */
  name(
    kind: string,
    city: City,
    dice: Dice,
    parentOf: () => Parent | null,
    wanted?: (pattern: Pattern) => boolean,
  ): Named {
    const language = this.languageFor(kind, city.country);
    const choice = this.patterns(kind, language, city.country);
    for (let refused = 0; ; refused += 1) {
      const { pattern, parent } = this.fitting(choice, dice, parentOf, wanted);
      const named = this.fill(pattern, this.stem(language, dice), parent, language, city, refused, dice);
      if (this.isFree(named.en)) return named;
    }
  }

  private fitting(
    choice: Weighted<Pattern>,
    dice: Dice,
    parentOf: () => Parent | null,
    wanted: (pattern: Pattern) => boolean = () => true,
  ): { pattern: Pattern; parent: Parent | null } {
    for (let tries = 0; ; tries += 1) {
      const pattern = chosen(choice, dice);
      const parent = pattern.parent ? parentOf() : null;
      if (tries === 60 || (wanted(pattern) && (parent || !pattern.parent))) return { pattern, parent };
    }
  }

  private fill(
    pattern: Pattern,
    stem: Stem,
    parent: Parent | null,
    language: string,
    city: City,
    refused: number,
    dice: Dice,
  ): Named {
    const number = dice.whole(0, 7);
    const put = (text: string, from: { stem: string; city: string; parent: string; n: string }): string =>
      text
        .replace('{stem}', from.stem)
        .replace('{city}', from.city)
        .replace('{parent}', from.parent)
        .replace('{n}', from.n);
    const crowded = refused > 2;
    const numbered = refused > 12 ? ` ${refused}` : '';
    const place = crowded && !parent;
    const zh =
      pattern.zh && (stem.zh || parent?.zh)
        ? (place ? city.city.zh : '') +
          put(pattern.zh, {
            stem: stem.zh ?? '',
            city: city.city.zh,
            parent: parent?.zh ?? stem.zh ?? '',
            n: ordinalZh[number] ?? '',
          }) +
          numbered.trim()
        : null;
    const en =
      put(pattern.en, {
        stem: stem.en,
        city: city.city.en,
        parent: parent?.en ?? stem.en,
        n: ordinalEn[number] ?? '',
      }) +
      (place ? `, ${city.city.en}` : '') +
      numbered;
    const form = kindHasForm(pattern) ? this.legalForm(city.country, dice) : null;
    return {
      zh: zh && form?.zh ? zh + form.zh : zh,
      en: form ? `${en} ${form.en}` : en,
      native:
        pattern.native && stem.native
          ? {
              text: pattern.native.replace('{stem}', stem.native) + numbered,
              lang: byCode[language] ?? language,
            }
          : null,
      groups: pattern.groups ?? [],
      industry: pattern.industry ?? null,
      partOf: parent?.index ?? null,
    };
  }

  private legalForm(country: string, dice: Dice): { zh?: string | undefined; en: string } | null {
    const forms = this.file.legalForms[country] ?? this.file.legalForms.other;
    return forms
      ? chosen(
          weighted(forms, ({ weight }) => weight),
          dice,
        )
      : null;
  }
}

/** Only companies have an industry, and only companies have a legal form. */
const kindHasForm = (pattern: Pattern): boolean => pattern.industry !== undefined;
