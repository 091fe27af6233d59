import { Counter, Gauge, Registry } from 'prom-client';

/** What is counted, in the words of Prometheus. One for each server of a process. */
export interface Metrics {
  readonly registry: Registry;
  /** Operations by the way they were answered. */
  readonly answers: Counter<'way'>;
  /** Subscriptions that are open. */
  readonly streams: Gauge;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  return {
    registry,
    answers: new Counter({
      name: 'hub_graphql_answers_total',
      help: 'Operations by way: plan, none (no plan for the operation), refused (the plan gave up).',
      labelNames: ['way'],
      registers: [registry],
    }),
    streams: new Gauge({
      name: 'hub_graphql_streams',
      help: 'Subscriptions that are open.',
      registers: [registry],
    }),
  };
}
