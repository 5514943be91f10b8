import type { GraphQLSchema } from 'graphql';
import { type AuditLog, auditLog } from '../../src/access/audit';
import { keyring } from '../../src/access/keyring';
import { createKey } from '../../src/access/keys';
import { usualPurposes } from '../../src/access/roles';
import { standing } from '../../src/access/standing';
import type { App } from '../../src/app';
import { readConfig } from '../../src/config';
import { serve } from '../../src/door/http';
import type { Tracing } from '../../src/door/tracing';
import type { Purpose, Role } from '../../src/generated/graphql';
import { ourselves } from '../../src/graph/graph';
import { schema as ourSchema } from '../../src/graphql';
import { testApp } from './graph';

/** As a client gets it: the status, the headers, the body as JSON. */
export interface Answered {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads an answer as a client does, without its types.
  body: any;
}

interface Options {
  env?: Record<string, string>;
  schema?: GraphQLSchema;
  /** Whose portrait the key of SELF opens; without one there is no such key. */
  person?: string;
  /** Over another database than the tests' own, for what is answered; keys stay where they are. */
  app?: App;
  tracing?: Tracing;
  /** Instead of the real one, which is made over. */
  audit?: (real: AuditLog) => AuditLog;
}

/** The real HTTP service on a free port over the tests' database, with a key for each role. */
export async function testServer({
  env = {},
  schema = ourSchema,
  person,
  app: other,
  tracing,
  audit = (real) => real,
}: Options = {}) {
  const config = readConfig({
    ...process.env,
    PORT: '0',
    LOG_LEVEL: 'silent',
    TALENT_GRAPHIQL: 'true',
    ...env,
  });
  const app = testApp();
  const graph = app.graphFor(ourselves());
  const ring = keyring(app.graphFor(standing()));
  const log = audit(auditLog(app.graphFor(standing()), { writer: `test-${process.pid}`, flushMs: 50 }));
  const roles = (Object.keys(usualPurposes) as Role[]).filter((role) => role !== 'SELF' || person);
  const made = await Promise.all(
    roles.map(async (role) => {
      const wish = { label: `test ${role}`, role, person: role === 'SELF' ? (person ?? null) : null };
      return [role, (await createKey(graph, wish, new Date())).token] as const;
    }),
  );
  const keys = Object.fromEntries(made) as Record<Role, string>;
  const served = await serve({
    ...(tracing && { tracing }),
    config,
    app: other ?? app,
    schema,
    keyring: ring,
    audit: log,
  });

  async function fetched(path: string, init: RequestInit): Promise<Answered> {
    const response = await fetch(`${served.url}${path}`, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetched(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  return {
    url: served.url,
    keys,
    graph,
    audit: log,
    get: (path: string, headers: Record<string, string> = {}) => fetched(path, { headers }),
    /** A body as it is, to any path. */
    post,
    /** An operation under the key of a role; the purpose is the role's first unless named. */
    ask: (
      role: Role,
      purpose: Purpose | null,
      query: string,
      variables: Record<string, unknown> = {},
      headers: Record<string, string> = {},
    ) =>
      post(
        '/graphql',
        { query, variables },
        {
          authorization: `Bearer ${keys[role]}`,
          'x-purpose': purpose ?? usualPurposes[role][0] ?? '',
          ...headers,
        },
      ),
    drain: served.drain,
    async close() {
      await served.drain(2_000);
      await ring.close();
      await log.close();
      await app.close();
    },
  };
}

export type TestServer = Awaited<ReturnType<typeof testServer>>;
