import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from '../context';
import type { Asked, Surface } from './surface';

export type Run = (asked: Asked, context: Context) => Promise<ExecutionResult>;

/**
 * Apollo Server as the engine that runs operations. What reads them, limits them and tells of errors stands before and
 * behind it (surface.ts, errors.ts), the same for every door; nothing here reports to anybody or listens to a port.
 */
export async function apolloFor({
  schema,
  documents,
}: Surface): Promise<{ run: Run; stop(): Promise<void> }> {
  const server = new ApolloServer<Context>({
    schema,
    documentStore: documents,
    // Documents come from the store, read and checked; who may introspect is decided there too.
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => (error instanceof GraphQLError ? error : formatted),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await server.start();
  return {
    async run({ query, operationName, variables }, contextValue) {
      const request = {
        query,
        variables: { ...variables },
        ...(operationName !== null && { operationName }),
      };
      const { body } = await server.executeOperation<Record<string, unknown>>(request, { contextValue });
      if (body.kind !== 'single') throw new Error('The schema has nothing that could answer in parts.');
      const { data, errors } = body.singleResult;
      return { ...(data !== undefined && { data }), ...(errors && { errors: errors.map(asError) }) };
    },
    stop: () => server.stop(),
  };
}

/** formatError below lets GraphQL's errors through as they are. */
const asError = (error: GraphQLFormattedError): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('Unknown.', { originalError: new Error(error.message) });
