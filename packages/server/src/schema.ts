import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import type { PubSub } from 'type-graphql';
import { ApiKeyResolver } from './domains/api-key/api-key.resolver.ts';
import { BusinessProfileResolver } from './domains/business-profile/business-profile.resolver.ts';
import { CommerceSettingsResolver } from './domains/commerce-settings/commerce-settings.resolver.ts';
import { DisplayNameResolver } from './domains/display-name/display-name.resolver.ts';
import { TwoStepPinResolver } from './domains/two-step-pin/two-step-pin.resolver.ts';
import { AuditResolver } from './domains/audit/audit.resolver.ts';
import { BusinessPortfolioResolver } from './domains/business-portfolio/business-portfolio.resolver.ts';
import { CancellationResolver } from './domains/cancellation/cancellation.resolver.ts';
import { ClientResolver } from './domains/client/client.resolver.ts';
import { InboxResolver } from './domains/inbox/inbox.resolver.ts';
import { MessagingWebhookResolver } from './domains/messaging-webhook/messaging-webhook.resolver.ts';
import { MemberResolver } from './domains/organization/member.resolver.ts';
import { OrganizationResolver } from './domains/organization/organization.resolver.ts';
import { EventResolver } from './domains/event/event.resolver.ts';
import { InvitationResolver } from './domains/organization/invitation.resolver.ts';
import { PartnerResolver } from './domains/partner/partner.resolver.ts';
import { NotificationResolver } from './domains/notification/notification.resolver.ts';
import { PermissionResolver } from './domains/permission/permission.resolver.ts';
import { NumberUpdatesResolver } from './domains/phone-number/number-updates.resolver.ts';
import { PhoneNumberResolver } from './domains/phone-number/phone-number.resolver.ts';
import { TemplateDraftResolver } from './domains/template/template-draft.resolver.ts';
import { TemplateLifeResolver } from './domains/template/template-life.resolver.ts';
import { TemplatePlanResolver } from './domains/template/template-plan.resolver.ts';
import { TemplateReviewResolver } from './domains/template/template-review.resolver.ts';
import { TemplateUpdatesResolver } from './domains/template/template-updates.resolver.ts';
import { TemplateResolver } from './domains/template/template.resolver.ts';
import { SupportResolver } from './domains/support/support.resolver.ts';
import { SavedViewResolver } from './domains/saved-view/saved-view.resolver.ts';
import { RateCardResolver } from './domains/rate-card/rate-card.resolver.ts';
import { TagResolver } from './domains/tag/tag.resolver.ts';
import { ViewerResolver } from './domains/user/viewer.resolver.ts';
import { WabaResolver } from './domains/waba/waba.resolver.ts';
import { NodeResolver } from './read/node.ts';

/** Subscriptions bring their own sources; the library asks for this all the same. */
const noTopics: PubSub = {
  publish: () => {
    throw new Error('There are no topics');
  },
  subscribe: () => {
    throw new Error('There are no topics');
  },
};

/** The schema as types; what answers reads is attached by `attach`. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      ApiKeyResolver,
      AuditResolver,
      BusinessPortfolioResolver,
      BusinessProfileResolver,
      CommerceSettingsResolver,
      DisplayNameResolver,
      CancellationResolver,
      ClientResolver,
      InboxResolver,
      InvitationResolver,
      MessagingWebhookResolver,
      EventResolver,
      InvitationResolver,
      MemberResolver,
      OrganizationResolver,
      NodeResolver,
      NotificationResolver,
      NumberUpdatesResolver,
      PartnerResolver,
      PermissionResolver,
      PhoneNumberResolver,
      RateCardResolver,
      TwoStepPinResolver,
      TemplateDraftResolver,
      TemplateLifeResolver,
      TemplatePlanResolver,
      TemplateReviewResolver,
      TemplateUpdatesResolver,
      TemplateResolver,
      SupportResolver,
      SavedViewResolver,
      TagResolver,
      ViewerResolver,
      WabaResolver,
    ],
    validate: false,
    pubSub: noTopics,
  });
}
