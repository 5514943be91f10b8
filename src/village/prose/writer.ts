import type { Dice } from '../chance/dice';
import type { Ingredients } from '../ingredients';
import type { Field } from '../ingredients/fields';
import type { Both } from '../ingredients/prose';
import { inText } from './casing';
import { asSentence, filled, type Template, templateOf } from './template';

export type Lang = 'zh' | 'en';

export type Templates = Readonly<Record<Lang, readonly Template[]>>;

const templates = (texts: Both): Templates => ({
  zh: texts.zh.map(templateOf),
  en: texts.en.map(templateOf),
});

/** What one field's papers are written with. */
interface Family {
  methods: Both;
  problems: Both;
  titles: Templates;
  results: Templates;
}

const numberSlot = (name: string, dice: Dice): string | null => {
  if (name === 'n') return String(dice.whole(12, 4_800));
  if (name === 'm') return String(dice.whole(2, 9));
  if (name === 'p') return (3.1 + dice.share() * 45.8).toFixed(1);
  if (name === 'x') return (1.2 + dice.share() * 5.6).toFixed(1);
  return name === 'y' ? String(dice.whole(1890, 2019)) : null;
};

/** Writes titles and abstracts. The same dice always write the same text. */
export class Writer {
  private readonly families = new Map<string, Family>();
  private readonly abstracts: readonly Templates[];
  readonly theses: Templates;
  readonly projects: Templates;
  readonly patents: Templates;
  readonly standards: Templates;

  constructor(private readonly from: Ingredients) {
    const { prose } = from;
    for (const [family, groups] of Object.entries(prose.families)) {
      const any = prose.titles.any;
      const own = prose.titles[family];
      const made: Family = {
        methods: prose.methods[family] ?? prose.settings,
        problems: prose.problems[family] ?? prose.settings,
        titles: templates({
          zh: [...(any?.zh ?? []), ...(own?.zh ?? [])],
          en: [...(any?.en ?? []), ...(own?.en ?? [])],
        }),
        results: templates(family === 'LETTERS' ? prose.lettersResults : prose.abstracts.results),
      };
      for (const group of groups) this.families.set(group, made);
    }
    const { background, aim, approach, close } = prose.abstracts;
    this.abstracts = [background, aim, approach, close].map(templates);
    this.theses = templates(prose.theses);
    this.projects = templates(prose.projects);
    this.patents = templates(prose.patents);
    this.standards = templates(prose.standards);
  }

  private family(field: Field): Family {
    const family = this.families.get(field.group) ?? this.families.values().next().value;
    if (!family) throw new Error('No family of prose.');
    return family;
  }

  /** The words a text speaks of, so that its abstract keeps to what its title says. */
  private slots(field: Field, lang: Lang, dice: Dice): (name: string) => string {
    const words = field.words[lang];
    const first = dice.whole(0, words.length - 1);
    const step = dice.whole(1, Math.max(1, Math.floor(words.length / 3)));
    const word = (at: number) => words[(first + at * step) % words.length] ?? field[lang];
    const { methods, problems } = this.family(field);
    return (name) => {
      if (name === 'a') return word(0);
      if (name === 'b') return word(1);
      if (name === 'c') return word(2);
      if (name === 'field') return lang === 'en' ? inText(field.en) : field.zh;
      if (name === 'method') return dice.oneOf(methods[lang]);
      if (name === 'problem') return dice.oneOf(problems[lang]);
      if (name === 'setting') return dice.oneOf(this.from.prose.settings[lang]);
      if (name === 'city') return dice.oneOf(this.from.places.china).city[lang];
      if (name === 'stem') return this.stem(lang, dice);
      return numberSlot(name, dice) ?? '';
    };
  }

  private stem(lang: Lang, dice: Dice): string {
    const { stems } = this.from.institutions;
    return lang === 'zh' ? dice.oneOf(stems.zh).zh : dice.oneOf(stems.en);
  }

  written(kind: Templates, field: Field, lang: Lang, dice: Dice): string {
    return asSentence(filled(dice.oneOf(kind[lang]), this.slots(field, lang, dice)));
  }

  paper(
    field: Field,
    lang: Lang,
    dice: Dice,
    withAbstract: boolean,
  ): { title: string; abstract: string | null } {
    const slot = this.slots(field, lang, dice);
    const { titles, results } = this.family(field);
    const title = asSentence(filled(dice.oneOf(titles[lang]), slot));
    if (!withAbstract) return { title, abstract: null };
    const say = (template: Template | undefined) => (template ? asSentence(filled(template, slot)) : '');
    const [background, aim, approach, close] = this.abstracts;
    const found = results[lang];
    const first = dice.whole(0, found.length - 1);
    const second = (first + dice.whole(1, found.length - 1)) % found.length;
    const parts = [
      ...[background, aim, approach].map((kind) => say(kind && dice.oneOf(kind[lang]))),
      say(found[first]),
      say(found[second]),
      say(close && dice.oneOf(close[lang])),
    ];
    return { title, abstract: parts.join(lang === 'en' ? ' ' : '') };
  }
}
