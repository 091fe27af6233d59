/*
 * M2 as one statement of SQL, for whoever is not our server: the number with its history, event,
 * audit entry and job. $1 number, $2 partner, $3 address, $4 organization.
 */
export const SET_WEBHOOK_STEPS = `
  with before as (
    select id, number, client_id, messaging_webhook_url from phone_numbers
    where id = $1 and partner_id = $2 and partner_permission = 'SHARED'
      and account_status not in ('INACTIVE', 'DELETED') for update),
  changed as (
    update phone_numbers n set messaging_webhook_url = $3, messaging_webhook_state = 'PENDING',
      messaging_webhook_asked_at = now()
    from before where n.id = before.id returning n.id, n.messaging_webhook_url),
  told as (
    insert into phone_number_history (id, phone_number_id, kind, previous, current, source,
      actor_name, at)
    select gen_random_uuid(), before.id, 'MESSAGING_WEBHOOK', before.messaging_webhook_url,
      changed.messaging_webhook_url, 'PARTNER', 'Bench', now() from before, changed),
  happened as (
    insert into events (id, type, client_id, shared_client_id, phone_number_id, subject_type,
      subject_id, payload, at)
    select gen_random_uuid(), 'number.messaging_webhook_changed', client_id, client_id, before.id,
      'PhoneNumber', before.id, jsonb_build_object('number', number, 'kind', 'MESSAGING_WEBHOOK',
        'previous', before.messaging_webhook_url, 'current', changed.messaging_webhook_url), now()
    from before, changed),
  logged as (
    insert into audit_entries (id, organization_id, actor_kind, actor_name, action, subject_type,
      subject_id, subject_name, changes, ip, at)
    select gen_random_uuid(), $4, 'API_KEY', 'Bench', 'setMessagingWebhook', 'PhoneNumber',
      before.id, number, jsonb_build_object('messagingWebhookUrl',
        jsonb_build_array(before.messaging_webhook_url, changed.messaging_webhook_url)),
      '127.0.0.1', now() from before, changed),
  asked as (
    select graphile_worker.add_job(identifier => 'apply_messaging_webhook',
      payload => json_build_object('phoneNumberId', id),
      queue_name => 'apply_messaging_webhook:' || right(id::text, 1),
      job_key => 'apply_messaging_webhook:' || id) from changed)`;

export const SET_WEBHOOK = `${SET_WEBHOOK_STEPS}
  select changed.id, changed.messaging_webhook_url as url from changed cross join asked`;
