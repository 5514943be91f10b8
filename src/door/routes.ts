import { pages } from '../pages/routes';
import type { Routes } from './door';
import { graphiql } from './graphiql/routes';
import { graphqlRoute } from './graphqlRoute';
import { health } from './health';
import { publicRoute } from './publicRoute';
import { startPage } from './startPage';

/** Everything that answers over HTTP. A room with pages of its own adds its routes here. */
export const routes: readonly Routes[] = [health, graphqlRoute, publicRoute, graphiql, startPage, pages];
