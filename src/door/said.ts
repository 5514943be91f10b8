import type { ExecutionResult } from 'graphql';
import { isOurs, statusOf, type Telling, tell } from './errors';
import type { Cost, Said } from './visit';

/** What ran, as its caller hears it. */
export function said({ data, errors = [] }: ExecutionResult, cost: Cost, telling: Telling): Said {
  const extensions = { cost };
  const told = errors.map((error) => tell(error, telling));
  const [first] = told;
  if (!first) return { status: 200, body: { data, extensions }, outcome: 'OK', faults: [] };
  const worst = told.find(({ code }) => isOurs(code));
  return {
    // A refusal of one field leaves the rest of the answer good; when all of it failed through us, the status says so.
    status: data === undefined ? statusOf(first.code) : worst && isEmpty(data) ? statusOf(worst.code) : 200,
    body: { errors: told.flatMap(({ errors }) => errors), data, extensions },
    retryAfterSeconds: told.find(({ retryAfterSeconds }) => retryAfterSeconds)?.retryAfterSeconds,
    outcome: (worst ?? first).code,
    faults: told.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
  };
}

const isEmpty = (data: object | null) =>
  data === null || Object.values(data).every((field) => field === null);

/** What was refused before it ran, or not done in time. */
export function refused(error: unknown, telling: Telling): Said {
  const { code, errors, retryAfterSeconds, fault } = tell(error, telling);
  return {
    status: statusOf(code),
    body: { errors },
    retryAfterSeconds,
    outcome: code,
    faults: fault === undefined ? [] : [fault],
  };
}
