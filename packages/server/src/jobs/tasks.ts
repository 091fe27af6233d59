import type { Services } from '../services.ts';
import { deleteNumber } from '../domains/cancellation/delete-number.job.ts';
import { processCancellation } from '../domains/cancellation/process-cancellation.job.ts';
import { forgetEvents } from '../domains/event/forget-events.job.ts';
import { publishEvents } from '../domains/event/publish-events.ts';
import { syncBusinessProfileFromMeta } from '../domains/business-profile/sync-business-profile.job.ts';
import { registerDisplayNameAtMeta } from '../domains/display-name/register-display-name.job.ts';
import { submitDisplayName } from '../domains/display-name/submit-display-name.job.ts';
import { resealPins } from '../domains/two-step-pin/reseal-pins.job.ts';
import { sendPin } from '../domains/two-step-pin/send-pin.job.ts';
import { sendMail } from '../domains/mail/send-mail.job.ts';
import { forgetNotifications } from '../domains/notification/forget-notifications.job.ts';
import { mailNotification } from '../domains/notification/mail-notification.job.ts';
import { sendDigests } from '../domains/notification/send-digests.job.ts';
import { applyMessagingWebhook } from '../domains/messaging-webhook/apply-messaging-webhook.job.ts';
import { expirePermissionRequest } from '../domains/permission/expire-permission-request.job.ts';
import { deleteTemplateAtMeta } from '../domains/template/delete-template.job.ts';
import { submitTemplate } from '../domains/template/submit-template.job.ts';
import { syncTemplateFromMeta } from '../domains/template/sync-template.job.ts';
import { syncTemplatesFromMeta } from '../domains/template/sync-templates.job.ts';
import { forgetAttempts } from '../domains/user/forget-attempts.job.ts';
import { applyMetaNotice } from '../domains/waba/apply-meta-notice.job.ts';
import { forgetMetaNotices } from '../domains/waba/forget-meta-notices.job.ts';
import { liftRestriction } from '../domains/waba/lift-restriction.job.ts';
import { syncDueWabas } from '../domains/waba/sync-due-wabas.job.ts';
import { syncWabaFromMeta } from '../domains/waba/sync-waba.job.ts';
import type { Jobs } from './add-job.ts';

type Tasks = { [T in keyof Jobs]: (services: Services, payload: Jobs[T]) => Promise<void> };

const tasks: Tasks = {
  sync_waba: syncWabaFromMeta,
  sync_templates: syncTemplatesFromMeta,
  sync_template: syncTemplateFromMeta,
  submit_template: submitTemplate,
  delete_template: deleteTemplateAtMeta,
  sync_due_wabas: syncDueWabas,
  apply_meta_notice: applyMetaNotice,
  lift_restriction: liftRestriction,
  forget_meta_notices: forgetMetaNotices,
  apply_messaging_webhook: applyMessagingWebhook,
  expire_permission_request: expirePermissionRequest,
  process_cancellation: processCancellation,
  delete_number: deleteNumber,
  publish_events: publishEvents,
  forget_events: forgetEvents,
  submit_display_name: submitDisplayName,
  register_display_name: registerDisplayNameAtMeta,
  send_pin: sendPin,
  reseal_pins: resealPins,
  sync_business_profile: syncBusinessProfileFromMeta,
  mail_notification: mailNotification,
  send_digests: sendDigests,
  forget_notifications: forgetNotifications,
  send_mail: sendMail,
  forget_attempts: forgetAttempts,
};

/** The work of every kind of job, as the queue wants it. */
export function taskList(services: Services) {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown) => {
        // Only `addJob` writes payloads, and it checks their types.
        const work = task as (services: Services, payload: unknown) => Promise<void>;
        return work(services, payload);
      },
    ]),
  );
}
