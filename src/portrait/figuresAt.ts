import type { Context } from '../context';
import { isBounded } from './asOf';
import { countedFigures, type Figures, storedFigures } from './figures';
import type { PersonRow } from './queries';

/** Figures of the portrait's day: today's are stored, those of an earlier day are counted again. */
export async function figuresAt(
  person: PersonRow,
  load: Pick<Context['load'], 'citedPapers' | 'outputCounts'>,
): Promise<Figures> {
  const { id, asOf } = person;
  if (!isBounded(asOf)) return storedFigures(person);
  const [cited, others] = await Promise.all([
    load.citedPapers({ asOf }).load(id),
    load.outputCounts({ asOf }).load(id),
  ]);
  return countedFigures(person, cited, others);
}
