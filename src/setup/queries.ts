import { int, reads, text, texts, whole, writes } from '../graph/query';

export const versionOfGraph = reads('setup/version', {}, { number: int, digest: text.nullable() });
export const setVersion = writes(
  'setup/setVersion',
  { number: whole, digest: text, at: text },
  { number: int },
);

export const meetLabels = writes('setup/labels', { names: texts }, { met: int });
export const meetTypes = writes('setup/types', { names: texts }, { met: int });
export const meetProperties = writes('setup/properties', { names: texts }, { met: int });
