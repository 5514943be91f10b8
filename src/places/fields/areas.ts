import type { AreaResolvers, IndustryResolvers, RegionResolvers } from '../../generated/graphql';
import { name } from '../../wording/named';
import { spoken } from '../../wording/said';

export const Area = {
  name: (area, { language }, context) => area[spoken(language, context.language)],
} satisfies AreaResolvers;

/** Without a name it is called by its code. */
const byCode: RegionResolvers['name'] & IndustryResolvers['name'] = (
  { code, nameZh, nameEn },
  asked,
  context,
) => name({ id: code, nameZh, nameEn }, asked, context);

export const Region = { name: byCode } satisfies RegionResolvers;
export const Industry = { name: byCode } satisfies IndustryResolvers;
