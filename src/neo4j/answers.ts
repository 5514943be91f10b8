import neo4j, { Neo4jError } from 'neo4j-driver';
import { database, passwordFile, passwordOf, uriOf, user } from './home';
import { listens } from './port';
import { Trouble } from './trouble';
import { words } from './words';

/**
 * Whether the database of that home answers on this port, with the password that we know. An empty transaction
 * shows it: the first statement of a cold database takes two seconds to plan, however small it is.
 */
export async function answers(home: string, port: number): Promise<boolean> {
  if (!(await listens(port))) return false;
  const driver = neo4j.driver(uriOf(port), neo4j.auth.basic(user, passwordOf(home)), {
    connectionTimeout: 3000,
    connectionAcquisitionTimeout: 3000,
    maxTransactionRetryTime: 0,
  });
  try {
    const session = driver.session({ database });
    await (await session.beginTransaction()).rollback();
    return true;
  } catch (error) {
    if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized')
      throw new Trouble(words.wrongPassword(passwordFile(home)));
    return false;
  } finally {
    await driver.close();
  }
}
