import { textParam, type GraphCall } from './graph-call.ts';
import { invalidParameter } from './errors.ts';
import type { Json } from './node-type.ts';
import type { App, Waba } from './world.ts';

/** The list wraps each app in `whatsapp_business_api_data`. */
export function subscriptions(waba: Waba, app: App): Json {
  if (!waba.subscribed) return { data: [] };
  return {
    data: [
      {
        whatsapp_business_api_data: {
          link: app.link ?? `https://www.facebook.com/games/?app_id=${app.id}`,
          name: app.name,
          id: app.id,
        },
        ...(waba.override_callback_uri !== undefined && {
          override_callback_uri: waba.override_callback_uri,
        }),
      },
    ],
  };
}

export function subscribe(waba: Waba, call: GraphCall): Json {
  const override = textParam(call, 'override_callback_uri');
  if (override !== undefined) {
    if (override.length > 200 || !/^https?:\/\//.test(override))
      throw invalidParameter('override_callback_uri must be an address of at most 200 characters');
    if (textParam(call, 'verify_token') === undefined)
      throw invalidParameter('The parameter verify_token is required.');
  }
  waba.subscribed = true;
  waba.override_callback_uri = override;
  return { success: true };
}

export function unsubscribe(waba: Waba): Json {
  waba.subscribed = false;
  waba.override_callback_uri = undefined;
  return { success: true };
}
