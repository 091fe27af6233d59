import type { EntityManager } from '@mikro-orm/postgresql';
import type { Call } from '../read/change.ts';

/** Payload of every kind of job. A job carries ids; facts are read when it runs. */
export interface Jobs {
  sync_waba: { wabaId: string };
  sync_templates: { wabaId: string };
  sync_template: { templateId: string };
  submit_template: { draftId: string };
  delete_template: { templateId: string };
  sync_due_wabas: Record<string, never>;
  apply_meta_notice: { noticeId: string };
  lift_restriction: { wabaId: string; endsAt: string };
  forget_meta_notices: Record<string, never>;
  apply_messaging_webhook: { phoneNumberId: string };
  expire_permission_request: { permissionRequestId: string };
  process_cancellation: { cancellationId: string };
  delete_number: { cancellationId: string };
  publish_events: Record<string, never>;
  forget_events: Record<string, never>;
  submit_display_name: { requestId: string };
  register_display_name: { requestId: string };
  send_pin: { pinId: string };
  reseal_pins: Record<string, never>;
  reseal_webhook_tokens: Record<string, never>;
  sync_business_profile: { phoneNumberId: string };
  mail_notification: { notificationId: string };
  send_digests: Record<string, never>;
  forget_notifications: Record<string, never>;
  send_mail: { mailId: string };
  forget_attempts: Record<string, never>;
  forget_idempotency_keys: Record<string, never>;
}

interface JobOptions {
  /** A waiting job with the same key is replaced, so that many requests become one job. */
  jobKey?: string;
  /** Jobs of one queue run one after another. */
  queue?: string;
  /** Not before; at once by default. */
  runAt?: Date;
}

export interface NewJob<T extends keyof Jobs> extends JobOptions {
  payload: Jobs[T];
}

/** Adds a job in the transaction of the entity manager: it exists if and only if that commits. */
export function addJob<T extends keyof Jobs>(
  em: EntityManager,
  task: T,
  payload: Jobs[T],
  options: JobOptions = {},
): Promise<void> {
  return addJobs(em, task, [{ payload, ...options }]);
}

/** The same as a part of a statement that changes a row. */
export function jobCall<T extends keyof Jobs>(task: T, job: NewJob<T>): Call {
  return (parameter) => `graphile_worker.add_job(identifier => ${parameter(task, 'text')},
    payload => ${parameter(JSON.stringify(job.payload), 'json')},
    queue_name => ${parameter(job.queue ?? null, 'text')},
    run_at => ${parameter(job.runAt?.toISOString() ?? null, 'timestamptz')},
    job_key => ${parameter(job.jobKey ?? null, 'text')})`;
}

/** Adds many jobs of one kind in one statement. */
export async function addJobs<T extends keyof Jobs>(
  em: EntityManager,
  task: T,
  jobs: readonly NewJob<T>[],
): Promise<void> {
  if (jobs.length === 0) return;
  await em.execute(
    `select graphile_worker.add_job(identifier => ?, payload => job.payload,
       queue_name => job.queue, run_at => job."runAt", job_key => job."jobKey")
     from json_to_recordset(?::json) as job (payload json, queue text, "runAt" timestamptz, "jobKey" text)`,
    [task, JSON.stringify(jobs)],
  );
}
