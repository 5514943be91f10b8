import type { TieRow } from './queries';

/** One step from a person to the next, with what binds them. */
export interface Step {
  from: string;
  to: string;
  strength: number;
  ties: readonly TieRow[];
}

export interface Path {
  steps: readonly Step[];
  /** The product of its steps' strengths, less with each step: between 0 and 1. */
  strength: number;
}

/** Each further hand a request goes through keeps this much of its weight. */
const perStep = 0.7;
/** Joint work counts half after this many years. */
const halfLife = 6;

/** How much one tie binds: supervision more than one joint paper, recent more than old, many more than few. */
export function strengthOf({ kind, times, latest }: TieRow, year: number): number {
  const age = latest === null ? halfLife * 2 : Math.max(0, year - Number(latest.slice(0, 4)));
  const recency = 0.5 ** (age / halfLife);
  return kind === 'SUPERVISION'
    ? 0.45 + 0.45 * recency
    : (1 - Math.exp(-times / 3)) * (0.25 + 0.75 * recency);
}

/** Two people's ties as one step: independent bonds add up, and never beyond certainty. */
function stepsOf(ties: readonly TieRow[], year: number): Map<string, Map<string, Step>> {
  const known = new Map<string, Map<string, TieRow[]>>();
  const put = (from: string, to: string, tie: TieRow) => {
    const own = known.get(from) ?? new Map<string, TieRow[]>();
    known.set(from, own);
    const both = own.get(to) ?? [];
    own.set(to, both);
    if (!both.some(({ kind }) => kind === tie.kind)) both.push(tie);
  };
  for (const tie of ties) {
    put(tie.personId, tie.otherId, tie);
    put(tie.otherId, tie.personId, tie);
  }
  return new Map(
    [...known].map(([from, others]) => [
      from,
      new Map(
        [...others].map(([to, both]) => [
          to,
          {
            from,
            to,
            ties: both,
            strength: 1 - both.reduce((left, tie) => left * (1 - strengthOf(tie, year)), 1),
          },
        ]),
      ),
    ]),
  );
}

const longest = 4;

/**
 * The best paths from any of `starts` to `target`, strongest first, each over another first hand: whom to ask is what
 * the caller wants to choose. Pure; the same ties always give the same paths.
 */
export function bestPaths(
  ties: readonly TieRow[],
  starts: ReadonlySet<string>,
  target: string,
  year: number,
  first: number,
): Path[] {
  const steps = stepsOf(ties, year);
  // Backwards from the target: the best way on from each person, by number of steps left.
  let reach = new Map<string, Path>([[target, { steps: [], strength: 1 }]]);
  const found = new Map<string, Path>();
  for (let length = 1; length <= longest; length++) {
    const further = new Map<string, Path>();
    for (const [at, onward] of reach) {
      for (const step of [...(steps.get(at)?.values() ?? [])].map(turned)) {
        if (step.from === target || onward.steps.some(({ to }) => to === step.from)) continue;
        const path = {
          steps: [step, ...onward.steps],
          strength: step.strength * onward.strength * (onward.steps.length > 0 ? perStep : 1),
        };
        if (starts.has(step.from)) keep(found, path);
        else if ((further.get(step.from)?.strength ?? 0) < path.strength) further.set(step.from, path);
      }
    }
    reach = further;
  }
  return [...found.values()].sort(byStrength).slice(0, first);
}

const turned = ({ from, to, ...rest }: Step): Step => ({ from: to, to: from, ...rest });

const handsOf = ({ steps }: Path) => steps.map(({ from, to }) => `${from}>${to}`).join();
const byStrength = (a: Path, b: Path) => b.strength - a.strength || (handsOf(a) < handsOf(b) ? -1 : 1);

/** One path for each first pair of hands: a second way through the same people is no second choice. */
function keep(found: Map<string, Path>, path: Path) {
  const [step] = path.steps;
  const key = `${step?.from}>${step?.to}`;
  if ((found.get(key)?.strength ?? 0) < path.strength) found.set(key, path);
}
