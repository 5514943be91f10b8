import { getVariableValues, graphql, Kind, parse } from 'graphql';
import { allowanceOf } from '../../src/access/allowed';
import { contextFor } from '../../src/context';
import type { Purpose, Role } from '../../src/generated/graphql';
import type { Graph } from '../../src/graph/graph';
import { schema } from '../../src/graphql';
import type { Language } from '../../src/refusal';

const allowance = allowanceOf(schema);

interface Asking {
  role?: Role;
  purpose?: Purpose;
  /** SELF alone. */
  person?: string;
  language?: Language;
  today?: string;
}

/** Asks as the door would, once it has let somebody in: what is named is checked first, then it runs. */
export async function ask(
  graph: Graph,
  source: string,
  variables: Record<string, unknown> = {},
  { role = 'OFFICER', purpose = 'RECRUITMENT', person, language = 'en', today = '2026-06-30' }: Asking = {},
) {
  const document = parse(source);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables);
  if (coerced) allowance.check({ document, variables: coerced }, { role, purpose });
  const context = contextFor({
    graph,
    viewer: {
      keyId: 'key_test',
      label: 'test',
      role,
      purposes: [purpose],
      scopes: [],
      institution: null,
      jurisdiction: null,
      person: person ?? null,
    },
    purpose,
    language,
    requestId: 'test',
    now: new Date(`${today}T08:00:00Z`),
    today,
    recordIn: async () => {},
  });
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues: variables,
    contextValue: context,
  });
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors, shown: context.shown };
}

/** The answer, or the first error thrown. */
export async function answer(...asked: Parameters<typeof ask>) {
  const { data, errors } = await ask(...asked);
  if (errors?.[0]) throw errors[0];
  return data;
}
