import { rorOf } from '../identifiers/ror';
import { usccOf } from '../identifiers/uscc';
import { keyOf, shared } from '../scribe';
import { says } from '../words';
import { type Kind, linkEach, named } from './kind';

export const institution: Kind<'institution'> = {
  things(record, scribe) {
    const { type, id, names, city, partOf, industries, regions, rankings, ...facts } = record;
    const ror = record.ror ? rorOf(record.ror) : null;
    const uscc = record.uscc ? usccOf(record.uscc) : null;
    if (record.ror && !ror) scribe.reject('ror', says.badIdentifier('ROR'));
    if (record.uscc && !uscc) scribe.reject('uscc', says.badIdentifier('统一社会信用代码'));
    const lies = named(city);
    scribe.node('Institution', scribe.define('Institution', id), {
      ...facts,
      name: names[0]?.text,
      ...named(names),
      ror,
      uscc,
      cityZh: lies.nameZh,
      cityEn: lies.nameEn,
    });
    for (const { list } of rankings ?? []) {
      scribe.node('RankingList', shared('RankingList', list), { code: list });
    }
  },
  links({ id, partOf, industries, regions, rankings }, scribe) {
    const self = ['Institution', scribe.own('Institution', id)] as const;
    scribe.edge('PART_OF', self, ['Institution', scribe.refer('Institution', partOf, 'partOf')]);
    linkEach(scribe, 'IN_INDUSTRY', self, 'Industry', industries, 'industries');
    linkEach(scribe, 'IN_REGION', self, 'Region', regions, 'regions');
    for (const { list, year, rank } of rankings ?? []) {
      const from = String(year);
      scribe.edge('RANKED', self, ['RankingList', shared('RankingList', list)], {
        key: keyOf(from),
        from,
        to: from,
        rank,
      });
    }
  },
};
