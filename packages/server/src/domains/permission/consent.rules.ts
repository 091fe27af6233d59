import { formatPhoneNumber } from '../../lib/format-phone-number.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import type { ConsentKind, ConsentSource } from './permission.enums.ts';
import type { ConsentNumber } from './permission.types.ts';

export interface StoredConsentNumber {
  /** A uuid. */
  id: string;
  number: string;
  displayName: string | null;
}

export function consentNumbers(row: { numbersThen: StoredConsentNumber[] }): ConsentNumber[] {
  return row.numbersThen.map((stored) => ({
    ...told(stored),
    formattedNumber: formatPhoneNumber(stored.number),
  }));
}

const told = ({ id, number, displayName }: StoredConsentNumber) => ({
  phoneNumberId: encodeTypeId('number', id),
  number,
  displayName,
});

interface Consent {
  id: string;
  kind: ConsentKind;
  source: ConsentSource;
  clientName: string;
  partnerName: string;
  numbersThen: StoredConsentNumber[];
  keysRevoked: boolean;
  actorName: string;
  actorEmail: string | null;
  ip: string | null;
  at: Date;
}

/** What was agreed to, in one sentence. */
function statement({ kind, clientName, partnerName, keysRevoked }: Consent): string {
  if (kind === 'GRANTED') {
    return `${clientName} allows ${partnerName} to use the WhatsApp Business API of these numbers on its behalf, and to generate and hold their API keys.`;
  }
  const keys = keysRevoked
    ? 'Live keys that it held were revoked at the same time.'
    : 'Live keys that it held stay valid until new ones are generated.';
  return `${clientName} no longer allows ${partnerName} to use the WhatsApp Business API of these numbers on its behalf. ${keys}`;
}

const SOURCES: Record<ConsentSource, string> = {
  PARTNER_SETTINGS: 'Partner settings of the client',
  PERMISSION_REQUEST: "Answer to the partner's request",
};

/** A receipt for programs. */
export function consentReceipt(consent: Consent): object {
  return {
    id: encodeTypeId('consent', consent.id),
    kind: consent.kind,
    statement: statement(consent),
    client: consent.clientName,
    partner: consent.partnerName,
    numbers: consent.numbersThen.map(told),
    keysRevoked: consent.keysRevoked,
    decidedBy: { name: consent.actorName, email: consent.actorEmail },
    decidedAt: consent.at.toISOString(),
    source: consent.source,
    ip: consent.ip,
  };
}

/** The same as a page to keep or print; needs nothing from anywhere. */
export function consentReceiptPage(consent: Consent, productName: string): string {
  const title = consent.kind === 'GRANTED' ? 'Permission granted' : 'Permission revoked';
  const facts: [string, string][] = [
    ['Client', consent.clientName],
    ['Partner', consent.partnerName],
    ['Decided by', [consent.actorName, consent.actorEmail].filter(Boolean).join(', ')],
    ['Decided at', `${consent.at.toISOString().slice(0, 19).replace('T', ' ')} UTC`],
    ['Where', SOURCES[consent.source]],
    ['From address', consent.ip ?? 'not known'],
    ['Receipt', encodeTypeId('consent', consent.id)],
  ];
  const rows = facts.map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`);
  const numbers = consent.numbersThen.map(
    ({ number, displayName, id }) =>
      `<tr><td>${escape(number)}</td><td>${escape(displayName ?? '')}</td><td><code>${encodeTypeId('number', id)}</code></td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)} · ${escape(productName)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(statement(consent))}</p>
<dl>${rows.join('')}</dl>
<table>
<thead><tr><th scope="col">Number</th><th scope="col">Display name</th><th scope="col">Channel ID</th></tr></thead>
<tbody>${numbers.join('')}</tbody>
</table>
<p>Issued by ${escape(productName)}.</p>
</main>
</body>
</html>
`;
}

const STYLE = `body{margin:0;font:14px/20px system-ui,sans-serif;color-scheme:light dark}
main{max-width:720px;margin:auto;padding:32px 16px}
h1{font-size:22px;line-height:28px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:6px 24px}
dd{margin:0;overflow-wrap:anywhere}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:6px 12px 6px 0;border-bottom:1px solid;text-align:left;overflow-wrap:anywhere}`;

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
