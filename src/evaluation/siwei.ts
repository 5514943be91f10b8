import type { Sentence } from '../refusal';
import type { Scheme } from './scheme';

export interface GuardRail {
  rule: string;
  holds: boolean;
  text: Sentence;
}

/** What 破四唯 forbids to decide: counts of papers, impact factors, honours and titles, degrees, awards. */
const forbidden = ['PAPER_COUNT', 'IMPACT_FACTOR', 'HONOUR', 'TITLE', 'DEGREE', 'AWARD'];

/** The guard-rails a scheme must keep to before it may be published; the numbers are ours, the prohibitions are not. */
export function siweiOf({ dimensions, cap }: Scheme): GuardRail[] {
  const indicators = dimensions.flatMap((dimension) => dimension.indicators);
  const whole = indicators.reduce((sum, { weight }) => sum + weight, 0);
  const heavy = indicators.filter(({ weight }) => weight > cap * whole).map(({ code }) => code);
  const banned = indicators.filter(({ kind }) => forbidden.includes(kind)).map(({ code }) => code);
  return [
    {
      rule: 'NO_SINGLE_INDICATOR',
      holds: heavy.length === 0,
      text: {
        zh: `没有单一指标超过总权重的 ${Math.round(cap * 100)}%${heavy.length > 0 ? `（违反：${heavy.join('、')}）` : ''}`,
        en: `no single indicator weighs more than ${Math.round(cap * 100)} % of the whole${heavy.length > 0 ? ` (broken by ${heavy.join(', ')})` : ''}`,
      },
    },
    {
      rule: 'NO_FORBIDDEN_INDICATOR',
      holds: banned.length === 0,
      text: {
        zh: `论文数量、影响因子、人才称号、职称、学历、奖项不作为指标${banned.length > 0 ? `（违反：${banned.join('、')}）` : ''}`,
        en: `counts of papers, impact factors, honours, titles, degrees and awards are no indicators${banned.length > 0 ? ` (broken by ${banned.join(', ')})` : ''}`,
      },
    },
  ];
}
