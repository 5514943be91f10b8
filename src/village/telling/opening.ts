import type { RecordOf, TalentRecord } from '../../intake/format';
import type { Plan } from '../plan/plan';
import { today } from '../today';
import { regionId } from './ids';

const source: RecordOf<'source'> = {
  type: 'source',
  code: 'village',
  names: [
    { text: '虚构村', lang: 'zh' },
    { text: 'Made-up village', lang: 'en' },
  ],
  lawfulBasis: 'SYNTHETIC',
  confidence: 1,
  retrievedOn: today,
};

export function* opening(plan: Plan): Generator<TalentRecord> {
  yield source;
  for (const { code, zh, en } of plan.from.places.regions) {
    yield {
      type: 'region',
      id: regionId(code),
      code,
      kind: 'PROVINCE',
      names: [
        { text: zh, lang: 'zh' },
        { text: en, lang: 'en' },
      ],
    };
  }
}
