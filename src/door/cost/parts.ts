export type Variables = Readonly<Record<string, unknown>>;

/** A number, or what becomes one with the variables of a request. */
export type Part = number | ((variables: Variables) => number);

const isNumber = (part: Part): part is number => typeof part === 'number';

export const value = (part: Part, variables: Variables): number => (isNumber(part) ? part : part(variables));

export function sum(parts: readonly Part[]): Part {
  const fixed = parts.filter(isNumber).reduce((a, b) => a + b, 0);
  const open = parts.filter((part) => !isNumber(part));
  if (open.length === 0) return fixed;
  return (variables) => open.reduce<number>((total, part) => total + value(part, variables), fixed);
}

export function product(a: Part, b: Part): Part {
  if (isNumber(a) && isNumber(b)) return a * b;
  if (a === 0 || b === 0) return 0;
  return (variables) => value(a, variables) * value(b, variables);
}

/** Worked out once for the same variables, however often it is asked: fragments may be spread a million times over. */
export function once(part: Part): Part {
  if (isNumber(part)) return part;
  let last: Variables | undefined;
  let known = 0;
  return (variables) => {
    if (variables !== last) {
      known = part(variables);
      last = variables;
    }
    return known;
  };
}
