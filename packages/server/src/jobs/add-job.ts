import type { EntityManager } from '@mikro-orm/postgresql';

/** Payload of every kind of job. A job carries ids; facts are read when it runs. */
export interface Jobs {
  sync_waba: { wabaId: string };
  sync_due_wabas: Record<string, never>;
  apply_meta_notice: { noticeId: string };
  send_mail: { mailId: string };
}

interface JobOptions {
  /** A waiting job with the same key is replaced, so that many requests become one job. */
  jobKey?: string;
  /** Jobs of one queue run one after another. */
  queue?: string;
}

/** Adds a job in the transaction of the entity manager: it exists if and only if that commits. */
export async function addJob<T extends keyof Jobs>(
  em: EntityManager,
  task: T,
  payload: Jobs[T],
  { jobKey, queue }: JobOptions = {},
): Promise<void> {
  await em.execute(
    'select graphile_worker.add_job(identifier => ?, payload => ?::json, queue_name => ?, job_key => ?)',
    [task, JSON.stringify(payload), queue ?? null, jobKey ?? null],
  );
}
