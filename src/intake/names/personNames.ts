import type { RecordOf } from '../format';
import { scriptOf } from './script';
import { sortNameOf } from './sortName';

type Named = Pick<RecordOf<'person'>, 'names' | 'pool'>;

const isPreferred = ({ kind = 'PREFERRED' }: { kind?: string }) => kind === 'PREFERRED';

/** The first preferred name in a language, or any in it. */
export function nameIn(names: readonly { text: string; lang: string; kind?: string }[], lang: string) {
  const spoken = names.filter((name) => name.lang === lang || name.lang.startsWith(`${lang}-`));
  return (spoken.find(isPreferred) ?? spoken[0])?.text ?? null;
}

/**
 * A person's names side by side. The name shown follows the declared pool: Chinese first at home and overseas,
 * English first for the international pool, and what the source put first where it declares none.
 */
export function personNames({ names, pool }: Named) {
  const nameZh = nameIn(names, 'zh');
  const nameEn = nameIn(names, 'en');
  const first = (names.find(isPreferred) ?? names[0])?.text ?? '';
  const name = (pool === 'INTERNATIONAL' ? nameEn : pool ? nameZh : null) ?? first;
  return {
    name,
    nameZh,
    nameEn,
    sortName: sortNameOf(name),
    nameTexts: names.map(({ text }) => text),
    nameScripts: names.map(({ text, lang }) => scriptOf(text, lang)),
    nameKinds: names.map(({ kind = 'PREFERRED' }) => kind),
  };
}
