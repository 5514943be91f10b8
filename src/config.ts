import { z } from 'zod';

const flag = z
  .enum(['true', 'false', '1', '0'])
  .optional()
  .transform((word) => (word === undefined ? undefined : word === 'true' || word === '1'));

const Environment = z
  .object({
    NODE_ENV: z.string().default('development'),
    PORT: z.coerce.number().int().min(0).max(65535).default(4000),
    HOST: z.string().default('127.0.0.1'),
    /** Set it, and the managed database is not used at all. */
    NEO4J_URI: z.url({ protocol: /^(bolt|neo4j)(\+s(sc)?)?$/ }).optional(),
    NEO4J_USER: z.string().default('neo4j'),
    NEO4J_PASSWORD: z.string().default(''),
    NEO4J_DATABASE: z.string().default('neo4j'),
    /** Where everything local lives. */
    TALENT_HOME: z.string().default('.talent'),
    TALENT_HEAP: z.string().default('1g'),
    TALENT_PAGE_CACHE: z.string().default('512m'),
    /** People in the village that the first start plants; 0 plants none. */
    TALENT_VILLAGE: z.coerce.number().int().min(0).default(3000),
    /** GraphiQL's page and introspection; by default in development alone. */
    TALENT_GRAPHIQL: flag,
    TALENT_DEADLINE_MS: z.coerce.number().int().min(100).default(10_000),
    TALENT_IN_FLIGHT: z.coerce.number().int().min(1).default(256),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  })
  .transform(({ TALENT_GRAPHIQL, ...rest }) => ({
    ...rest,
    graphiql: TALENT_GRAPHIQL ?? rest.NODE_ENV !== 'production',
  }));

export type Config = z.infer<typeof Environment>;

/** The one place that looks at the environment; a bad variable is refused in a sentence that names it. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(env);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new BadConfig(
    `The environment does not fit:\n  ${lines.join('\n  ')}\nSee the configuration table in README.md.`,
  );
}

export class BadConfig extends Error {}
