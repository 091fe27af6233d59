import { userError } from '../../errors.ts';
import type { UpstreamError, UserError } from '../../errors.ts';
import type { MessagingWebhook, MessagingWebhookState } from './messaging-webhook.types.ts';

/** Meta takes no longer ones. */
const LONGEST_URL = 200;
const LONGEST_TOKEN = 200;

interface WebhookColumns {
  messagingWebhookUrl: string | null;
  messagingWebhookState: MessagingWebhookState;
  messagingWebhookAppliedAt: Date | null;
  messagingWebhookError: UpstreamError | null;
}

export function messagingWebhook(row: WebhookColumns): MessagingWebhook {
  return {
    url: row.messagingWebhookUrl,
    state: row.messagingWebhookState,
    appliedAt: row.messagingWebhookAppliedAt,
    error: row.messagingWebhookState === 'FAILED' ? row.messagingWebhookError : null,
  };
}

/** What is wrong with an address and the token that Meta shows it; both null take it away. */
export function webhookProblems(url: string | null, verifyToken: string | null): UserError[] {
  if (url === null) return [];
  const problem = urlProblem(url);
  return [
    ...(problem === null ? [] : [problem]),
    ...(verifyToken === null
      ? [userError('REQUIRED', 'Enter the token that your server expects.', TOKEN)]
      : []),
    ...(verifyToken !== null && verifyToken.length > LONGEST_TOKEN
      ? [userError('TOO_LONG', `Use at most ${LONGEST_TOKEN} characters.`, TOKEN)]
      : []),
  ];
}

const URL_PATH = ['input', 'url'];
const TOKEN = ['input', 'verifyToken'];

function urlProblem(text: string): UserError | null {
  if (text.length > LONGEST_URL) {
    return userError('TOO_LONG', `Meta takes at most ${LONGEST_URL} characters.`, URL_PATH);
  }
  const url = URL.parse(text);
  if (url?.protocol !== 'https:') {
    return userError('INVALID', 'Link must start with https://', URL_PATH);
  }
  if (url.username !== '' || url.password !== '') {
    return userError('INVALID', 'Leave name and password out of the link.', URL_PATH);
  }
  // Meta calls it over the public internet: names without a dot and addresses lead nowhere.
  if (!/\.[a-z][a-z0-9-]*$/i.test(url.hostname)) {
    return userError('INVALID', 'Enter a link with a public host name.', URL_PATH);
  }
  return null;
}
