import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** Mutations and all that they read go to the primary, and are remembered before the answer. */
export const routePlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue: { route } }) {
        if (operation?.operation === 'mutation') route?.write();
      },
      async willSendResponse({ contextValue: { route } }) {
        await route?.finish();
      },
    };
  },
};
