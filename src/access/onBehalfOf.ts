import type { Context } from '../context';
import { name } from '../wording/named';
import type { InLanguage } from '../wording/said';
import type { Recorded } from './record';

/** The name of the institution whose key it was; null when it belonged to none. */
export async function onBehalfOf({ institution }: Recorded, asked: InLanguage, context: Context) {
  const house = institution ? await context.load.institution.load(institution) : null;
  return house && name(house, asked, context);
}
