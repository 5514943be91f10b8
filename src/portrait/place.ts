import { areaShown, placed } from '../places/areas';
import type { Language } from '../refusal';
import { type InLanguage, said } from '../wording/said';
import type { ProfileRow } from './queries';

type Placed = Pick<ProfileRow, 'country' | 'region'>;

/** Where somebody works now: what stands under China is a region of it. */
export const placedOf = ({ country, region }: Placed) => placed(country, region);

/** How one says where that is: 中国上海市, or 中国香港 alone; a region that we know by its code only is left out. */
export function placeIn(
  { country, region }: Placed,
  asked: InLanguage,
  context: { language: Language },
): string | null {
  const whole = areaShown(country, region);
  const part = placed(country, region).region;
  if (!whole) return null;
  if (!part || part.code === whole.code || part.en === part.code) return said(whole, asked, context);
  return said({ zh: `${whole.zh}${part.zh}`, en: `${part.en}, ${whole.en}` }, asked, context);
}
