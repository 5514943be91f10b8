import type DataLoader from 'dataloader';
import { labelOf } from '../graph/ids';

/** Those of the evidence ids that name this kind of thing, as the things themselves, in the same order. */
export async function evidenceOf<R>(
  label: 'Paper' | 'Output' | 'Team',
  ids: readonly string[],
  loader: DataLoader<string, R | null>,
): Promise<R[]> {
  const found = await Promise.all(ids.filter((id) => labelOf(id) === label).map((id) => loader.load(id)));
  return found.filter((row): row is Awaited<R> & NonNullable<typeof row> => row !== null);
}
