import neo4j from 'neo4j-driver';
import type { Config } from './config';
import { type Caller, type Graph, graphsOver } from './graph/graph';

/** What the server and the command line both stand on: a database, and the graph as each caller sees it. */
export interface App {
  graphFor(caller: Caller): Graph;
  /** Fails when the database does not answer. */
  ping(): Promise<unknown>;
  close(): Promise<void>;
}

type Address = Pick<Config, 'NEO4J_USER' | 'NEO4J_PASSWORD' | 'NEO4J_DATABASE'> & { NEO4J_URI: string };

export function openApp({ NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE }: Address): App {
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 32,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 5_000,
    userAgent: 'talent-graph',
  });
  return {
    graphFor: graphsOver(driver, NEO4J_DATABASE),
    ping: () => driver.verifyConnectivity({ database: NEO4J_DATABASE }),
    close: () => driver.close(),
  };
}
