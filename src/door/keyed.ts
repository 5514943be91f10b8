import type { GraphQLSchema } from 'graphql';
import { allowanceOf } from '../access/allowed';
import { withKey } from './limits/limits';
import { type Surface, surfaceOf } from './surface';

const surfaces = new WeakMap<GraphQLSchema, Surface>();

/** A schema as those with a key get it. The same one each time, for it remembers what it read. */
export function keyed(schema: GraphQLSchema): Surface {
  const surface = surfaces.get(schema) ?? surfaceOf(schema, withKey, allowanceOf(schema));
  surfaces.set(schema, surface);
  return surface;
}
