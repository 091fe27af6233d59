import { NumberApiKey } from '../domains/api-key/number-api-key.entity.ts';
import { OrganizationApiKey } from '../domains/api-key/organization-api-key.entity.ts';
import { AuditEntry } from '../domains/audit/audit-entry.entity.ts';
import { BusinessProfile } from '../domains/business-profile/business-profile.entity.ts';
import { CommerceSettings } from '../domains/commerce-settings/commerce-settings.entity.ts';
import { TwoStepPin } from '../domains/two-step-pin/two-step-pin.entity.ts';
import { BusinessPortfolio } from '../domains/business-portfolio/business-portfolio.entity.ts';
import { Cancellation } from '../domains/cancellation/cancellation.entity.ts';
import { Client } from '../domains/client/client.entity.ts';
import { Event } from '../domains/event/event.entity.ts';
import { IdempotencyKey } from '../domains/idempotency/idempotency-key.entity.ts';
import { Mail } from '../domains/mail/mail.entity.ts';
import { Notification } from '../domains/notification/notification.entity.ts';
import { Invitation } from '../domains/organization/invitation.entity.ts';
import { Membership } from '../domains/organization/membership.entity.ts';
import { Organization } from '../domains/organization/organization.entity.ts';
import { Partner } from '../domains/partner/partner.entity.ts';
import { PermissionConsent } from '../domains/permission/permission-consent.entity.ts';
import { PermissionRequest } from '../domains/permission/permission-request.entity.ts';
import { DisplayNameRequest } from '../domains/phone-number/display-name-request.entity.ts';
import { HistoryEntry } from '../domains/phone-number/history-entry.entity.ts';
import { PhoneNumber } from '../domains/phone-number/phone-number.entity.ts';
import { AttachmentChunk } from '../domains/support/attachment-chunk.entity.ts';
import { SupportTicket } from '../domains/support/support-ticket.entity.ts';
import { TicketAttachment } from '../domains/support/ticket-attachment.entity.ts';
import { TicketMessage } from '../domains/support/ticket-message.entity.ts';
import { TwoFactorDisableRequest } from '../domains/support/two-factor-disable-request.entity.ts';
import { RateCard } from '../domains/rate-card/rate-card.entity.ts';
import { SavedView } from '../domains/saved-view/saved-view.entity.ts';
import { NumberTag } from '../domains/tag/number-tag.entity.ts';
import { Tag } from '../domains/tag/tag.entity.ts';
import { TemplateChange } from '../domains/template/template-change.entity.ts';
import { TemplateDraft } from '../domains/template/template-draft.entity.ts';
import { TemplateVersion } from '../domains/template/template-version.entity.ts';
import { Template } from '../domains/template/template.entity.ts';
import { User } from '../domains/user/user.entity.ts';
import { MetaNotice } from '../domains/waba/meta-notice.entity.ts';
import { Waba } from '../domains/waba/waba.entity.ts';

/** Every table that an entity maps. */
export const entities = [
  AttachmentChunk,
  AuditEntry,
  BusinessPortfolio,
  BusinessProfile,
  Cancellation,
  Client,
  CommerceSettings,
  DisplayNameRequest,
  Event,
  HistoryEntry,
  IdempotencyKey,
  Invitation,
  Mail,
  Membership,
  MetaNotice,
  Notification,
  NumberApiKey,
  NumberTag,
  Organization,
  OrganizationApiKey,
  Partner,
  PermissionConsent,
  PermissionRequest,
  PhoneNumber,
  TwoStepPin,
  RateCard,
  SupportTicket,
  TicketAttachment,
  TicketMessage,
  TwoFactorDisableRequest,
  SavedView,
  Tag,
  Template,
  TemplateChange,
  TemplateDraft,
  TemplateVersion,
  User,
  Waba,
];
