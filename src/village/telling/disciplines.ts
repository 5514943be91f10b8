import type { RecordOf } from '../../intake/format';
import type { Plan } from '../plan/plan';
import { disciplineId, schemeId } from './ids';

type Discipline = RecordOf<'discipline'>;

export const bilingual = ({ zh, en }: { zh: string; en: string }): Discipline['names'] => [
  { text: zh, lang: 'zh' },
  { text: en, lang: 'en' },
];

/** Our own facet of 27 groups and 333 fields, and the other schemes beside it. */
export function* disciplinesTold({ from, stemGroups }: Plan): Generator<Discipline> {
  for (const group of from.groups) {
    yield {
      type: 'discipline',
      id: disciplineId(group.code),
      scheme: 'FIELD333',
      code: group.code,
      names: bilingual(group),
      stem: group.stem,
    };
  }
  for (const field of from.fields) {
    yield {
      type: 'discipline',
      id: disciplineId(field.code),
      scheme: 'FIELD333',
      code: field.code,
      names: bilingual(field),
      stem: stemGroups.has(field.group),
      broader: disciplineId(field.group),
    };
  }
  for (const { scheme, disciplines } of from.schemes) {
    for (const { code, broader, exactMatch, closeMatch, ...words } of disciplines) {
      yield {
        type: 'discipline',
        id: schemeId(scheme, code),
        scheme,
        code,
        names: bilingual(words),
        broader: broader ? schemeId(scheme, broader) : null,
        exactMatch: exactMatch?.map(disciplineId) ?? null,
        closeMatch: closeMatch?.map(disciplineId) ?? null,
      };
    }
  }
}
