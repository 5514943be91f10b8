import type { RecordOf, TalentRecord } from '../../intake/format';
import { dateAsTold } from '../chance/dates';
import { Dice } from '../chance/dice';
import type { Certificate } from '../ingredients/skills';
import type { Lab, Member } from '../people/member';
import type { Plan } from '../plan/plan';
import { purpose } from '../purposes';
import { bilingual } from '../telling/disciplines';
import { thisYear } from '../today';

type Listed = NonNullable<RecordOf<'certificate'>['listed']>[number];

const editions = [
  { edition: '1.0', from: '2023-09-20', to: '2024-10-31', sourceDoc: '境外职业资格证书认可清单（1.0版）' },
  { edition: '2.0', from: '2024-11', to: null, sourceDoc: '沪人社专〔2024〕365号' },
];

const listId = (edition: string): string => `list-${edition}`;
const certificateId = (code: string): string => `cert-${code}`;

const listedIn = (plan: Plan, certificate: Certificate): Listed[] =>
  editions
    .filter(({ edition }) => certificate.editions.includes(edition))
    .flatMap(({ edition }) =>
      certificate.list.map((letter) => {
        const { equivalent } = certificate;
        const series = plan.from.titles.series.find(({ code }) => code === equivalent?.series);
        const title = letter === 'C' && equivalent && series ? `${series.zh} ${equivalent.level}` : null;
        return { list: listId(edition), letter, equivalentTitle: title };
      }),
    );

export function* certificatesTold(plan: Plan): Generator<TalentRecord> {
  for (const { edition, ...rest } of editions)
    yield { type: 'certificateList', id: listId(edition), edition, ...rest };
  for (const certificate of plan.from.skills.certificates) {
    yield {
      type: 'certificate',
      id: certificateId(certificate.code),
      code: certificate.code,
      names: bilingual(certificate),
      issuer: certificate.issuer.en,
      country: certificate.country,
      trade: plan.from.groups.find(({ code }) => code === certificate.groups[0])?.zh ?? null,
      listed: listedIn(plan, certificate),
    };
  }
}

/** Those who were abroad hold certificates more often; now and then one that no list knows. */
export const certifiedTold = (plan: Plan, lab: Lab, member: Member): RecordOf<'certified'> | null => {
  const dice = new Dice(plan.seed, purpose.skill, member.index + 0x20000000);
  const abroad = member.pool !== 'DOMESTIC' || member.career.returned !== null;
  if (member.level === 'TRAINEE' || !dice.happens(abroad ? 0.05 : 0.01)) return null;
  const fit = plan.from.skills.certificates.filter(
    ({ groups }) => groups.includes(lab.field.group) || groups.length === 0,
  );
  const certificate = dice.oneOf(fit);
  const share = dice.share();
  const year = Math.min(thisYear - 1, Math.max(member.born.year + 26, dice.whole(2008, 2025)));
  return {
    type: 'certified',
    person: member.id,
    certificate: certificateId(certificate.code),
    verification: share < 0.7 ? 'VERIFIED' : share < 0.85 ? 'PENDING' : share < 0.9 ? 'FAILED' : null,
    from: dateAsTold(year, dice),
    to: dice.happens(0.3) ? String(year + 5) : null,
  };
};
