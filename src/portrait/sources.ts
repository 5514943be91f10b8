import type { FactSourceRow } from './queries';

/** Said by a source that makes people up. */
export const isFictional = (sources: readonly Pick<FactSourceRow, 'lawfulBasis'>[]): boolean =>
  sources.some(({ lawfulBasis }) => lawfulBasis === 'SYNTHETIC');
