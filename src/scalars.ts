import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const textScalar = (name: string, description: string, pattern: RegExp, example: string) => {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && pattern.test(value) && isRealDay(value)) return value;
    throw new GraphQLError(`${name} is written ${example}; this is ${JSON.stringify(value)}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null),
  });
};

/** 31 February is no day: the calendar gives back another one. */
function isRealDay(text: string): boolean {
  const day = text.slice(0, 10);
  if (day.length < 10) return !/-(00|1[3-9]|[2-9]\d)$/.test(day.slice(4));
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

export const DateResolver = textScalar(
  'Date',
  'A whole day: `2015-03-01`.',
  /^\d{4}-\d{2}-\d{2}$/,
  '"2026-01-31"',
);
export const PartialDateResolver = textScalar(
  'PartialDate',
  'A date of any precision: `2015`, `2015-03` or `2015-03-01`.',
  /^\d{4}(-\d{2}(-\d{2})?)?$/,
  '"2026", "2026-01" or "2026-01-31"',
);
export const DateTimeResolver = textScalar(
  'DateTime',
  'An instant: `2026-01-31T08:00:00Z`.',
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
  '"2026-01-31T08:00:00Z"',
);
