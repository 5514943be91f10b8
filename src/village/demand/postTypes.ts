import type { RecordOf } from '../../intake/format';
import type { PostKind } from '../ingredients/demand';

export type PostType = NonNullable<RecordOf<'post'>['postType']>;

export const postType: Readonly<Record<PostKind['type'], PostType>> = {
  THEORY: 'RESEARCH',
  APPLIED: 'APPLIED',
  STRATEGY: 'STRATEGY',
  OPERATIONS: 'OPERATIONS',
};
