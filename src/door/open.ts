import type { GraphQLSchema } from 'graphql';
import type { AuditLog } from '../access/audit';
import type { Keyring } from '../access/keyring';
import type { App } from '../app';
import type { Config } from '../config';
import { answer } from './answer';
import { apolloFor } from './apollo';
import { bookmarkMemory } from './bookmarks';
import { budgets } from './cost/budget';
import type { Door } from './door';
import { keyed } from './keyed';
import { withoutKey } from './limits/limits';
import { metricsOf } from './metrics';
import { placesFor } from './places';
import { publicSchema } from './publicSchema';
import { type Surface, surfaceOf } from './surface';
import type { Engine } from './visit';
import { countingWaits } from './waits';

export interface Options {
  config: Config;
  app: App;
  schema: GraphQLSchema;
  keyring: Keyring;
  audit: AuditLog;
  now?: () => number;
}

/** Everything behind the routes: the two schemas with their engines, the budgets, the figures. */
export async function openDoor({ config, app, schema, keyring, audit, now = Date.now }: Options) {
  const places = placesFor(config.TALENT_IN_FLIGHT);
  // Strangers never take all the places.
  const publicPlaces = placesFor(Math.ceil(config.TALENT_IN_FLIGHT / 8));
  const { graphFor, waits } = countingWaits(app.graphFor);
  const shared = { graphFor, budgets: budgets(), audit, now };
  const engineFor = async (surface: Surface, places: Engine['places']) => {
    const apollo = await apolloFor(surface);
    return { engine: { ...shared, surface, run: apollo.run, places }, stop: apollo.stop };
  };
  const withKey = await engineFor(keyed(schema), places);
  const inPublic = await engineFor(surfaceOf(publicSchema(schema), withoutKey, null), publicPlaces);

  let draining = false;
  const door: Door = {
    config,
    app,
    keyring,
    audit,
    metrics: metricsOf({
      operations: places.taken,
      waits,
      auditRecords: audit.waiting,
      texts: () => withKey.engine.surface.documents.size() + inPublic.engine.surface.documents.size(),
    }),
    now,
    bookmarksOf: bookmarkMemory(now),
    answer: (asked, visit) => answer(withKey.engine, asked, visit),
    answerInPublic: (asked, visit) => answer(inPublic.engine, asked, visit),
    draining: () => draining,
  };
  return {
    door,
    drain: () => {
      draining = true;
    },
    close: async () => {
      await withKey.stop();
      await inPublic.stop();
    },
  };
}
