import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from './visit';

const seconds = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

const gauges = {
  operations: { name: 'talent_operations_in_flight', help: 'Operations being worked on now.' },
  waits: {
    name: 'talent_graph_waits',
    help: 'Reads and writes that operations wait for now, shared ones apiece.',
  },
  auditRecords: { name: 'talent_audit_waiting', help: 'Audit records that are not on disk yet.' },
  texts: { name: 'talent_texts_remembered', help: 'Texts of queries that need not be read again.' },
} as const;

/** How each of them stands when it is asked. */
type Now = Record<keyof typeof gauges, () => number>;

/** The figures of one server, for Prometheus. Labels come from short fixed lists: never a key, a person or a name. */
export function metricsOf(now: Now) {
  const registers = [new Registry()];
  const [registry] = registers;
  // Event loop lag, memory, CPU and garbage collection of the process.
  if (registry) collectDefaultMetrics({ register: registry, prefix: 'talent_' });
  const requests = new Counter({
    name: 'talent_operations_total',
    help: 'Operations answered, by surface, kind and outcome (OK, or the code of the refusal or error).',
    labelNames: ['surface', 'kind', 'outcome'],
    registers,
  });
  const latency = new Histogram({
    name: 'talent_operation_seconds',
    help: 'From the arrival of an operation to its answer.',
    labelNames: ['surface', 'kind'],
    buckets: seconds,
    registers,
  });
  const cost = new Counter({
    name: 'talent_cost_points_total',
    help: 'Points asked by operations that ran, and points they came to.',
    labelNames: ['surface', 'which'],
    registers,
  });
  const refusals = new Counter({
    name: 'talent_refused_at_the_door_total',
    help: 'Requests refused before their operation was read, by code.',
    labelNames: ['outcome'],
    registers,
  });
  for (const what of ['operations', 'waits', 'auditRecords', 'texts'] as const)
    new Gauge({
      ...gauges[what],
      registers,
      collect() {
        this.set(now[what]());
      },
    });

  return {
    answered(surface: 'keyed' | 'public', { kind, outcome, body }: Answer, milliseconds: number) {
      requests.inc({ surface, kind, outcome });
      latency.observe({ surface, kind }, milliseconds / 1000);
      if (!body.extensions) return;
      cost.inc({ surface, which: 'asked' }, body.extensions.cost.asked);
      cost.inc({ surface, which: 'actual' }, body.extensions.cost.actual);
    },
    refused: (outcome: string) => refusals.inc({ outcome }),
    text: async () => (await registry?.metrics()) ?? '',
    type: registry?.contentType ?? '',
  };
}

export type Metrics = ReturnType<typeof metricsOf>;
