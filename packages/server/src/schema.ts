import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { ApiKeyResolver } from './domains/api-key/api-key.resolver.ts';
import { BusinessPortfolioResolver } from './domains/business-portfolio/business-portfolio.resolver.ts';
import { ClientResolver } from './domains/client/client.resolver.ts';
import { EventResolver } from './domains/event/event.resolver.ts';
import { InvitationResolver } from './domains/organization/invitation.resolver.ts';
import { PartnerResolver } from './domains/partner/partner.resolver.ts';
import { PhoneNumberResolver } from './domains/phone-number/phone-number.resolver.ts';
import { ViewerResolver } from './domains/user/viewer.resolver.ts';
import { WabaResolver } from './domains/waba/waba.resolver.ts';
import { NodeResolver } from './read/node.ts';

/** The schema as types; what answers reads is attached by `attach`. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      ApiKeyResolver,
      BusinessPortfolioResolver,
      ClientResolver,
      EventResolver,
      InvitationResolver,
      NodeResolver,
      PartnerResolver,
      PhoneNumberResolver,
      ViewerResolver,
      WabaResolver,
    ],
    validate: false,
  });
}
