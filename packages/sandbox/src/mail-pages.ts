import type { Mail } from './mail.ts';

/** Nothing is loaded from anywhere and no script runs, neither ours nor a message's. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

const STYLE = `
:root { color-scheme: light dark;
  --frame: #f5f6f8; --surface: #ffffff; --sunken: #fafafb; --hover: #f7f8fa; --line: #e6e7eb;
  --line-strong: #d3d5db; --t1: #1a1b22; --t2: #50525d; --t3: #666874; --link: #335cd7; --selected: #f2f6ff; }
@media (prefers-color-scheme: dark) { :root {
  --frame: #0f1014; --surface: #16171b; --sunken: #131418; --hover: #1c1d22; --line: #26282e;
  --line-strong: #34363e; --t1: #ecedef; --t2: #c6c7cd; --t3: #a2a4ad; --link: #88abff; --selected: #1a2135; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--t1);
  font: 14px/20px 'Inter Variable', Inter, system-ui, sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 24px 16px 48px; }
h1 { font-size: 22px; line-height: 28px; font-weight: 600; letter-spacing: -0.015em; margin: 0;
  overflow-wrap: anywhere; }
p { margin: 4px 0 0; color: var(--t2); }
a { color: var(--link); }
a:focus-visible, button:focus-visible, iframe:focus-visible, pre:focus-visible {
  outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.head { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; margin-bottom: 16px; }
.head > div { flex: 1 1 280px; min-width: 0; }
.head > .actions { display: flex; flex: none; gap: 8px; }
.button { display: inline-block; font-family: inherit; font-size: 13px; line-height: 20px; font-weight: 500; padding: 5px 12px;
  color: var(--t1); background: var(--surface); border: 1px solid var(--line-strong); border-radius: 6px;
  text-decoration: none; cursor: pointer; }
.button:hover { background: var(--hover); }
.box { border: 1px solid var(--line); border-radius: 8px; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 9px 16px; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: var(--sunken); color: var(--t3); font-size: 12px; line-height: 16px; font-weight: 500; }
tbody tr { border-top: 1px solid var(--line); }
tbody tr:hover { background: var(--hover); }
tbody th { font-weight: 500; min-width: 180px; }
td { color: var(--t2); }
td:last-child { white-space: nowrap; color: var(--t3); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0 0 16px; font-size: 13px; }
dt { color: var(--t3); } dd { margin: 0; overflow-wrap: anywhere; }
nav { display: flex; gap: 16px; border-bottom: 1px solid var(--line); margin-bottom: 16px; }
nav a { padding: 8px 0; color: var(--t2); text-decoration: none; font-weight: 500; }
nav a[aria-current] { color: var(--t1); box-shadow: inset 0 -2px var(--link); }
iframe { display: block; width: 100%; height: 70vh; min-height: 320px; border: 1px solid var(--line);
  border-radius: 8px; background: #ffffff; color-scheme: light; }
pre { margin: 0; padding: 16px; border: 1px solid var(--line); border-radius: 8px; background: var(--sunken);
  font: 13px/20px 'JetBrains Mono Variable', ui-monospace, monospace; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.empty { padding: 48px 16px; text-align: center; color: var(--t2); }
@media (max-width: 560px) {
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; }
  thead { position: absolute; clip-path: inset(50%); }
  tbody th, tbody td { display: block; padding: 2px 16px; }
  tbody tr { display: block; padding: 8px 0; } }
`;

export function inboxPage(messages: readonly Mail[], to: string | undefined): string {
  const count = messages.length === 1 ? '1 message' : `${messages.length} messages`;
  const scope = to === undefined ? '' : ` to ${escapeHtml(to)}. <a href="/mail">Show all</a>`;
  const rows = messages
    .map(
      (
        mail,
      ) => `<tr><th scope="row"><a href="/mail/${mail.id}">${escapeHtml(subjectOf(mail))}</a></th>
<td>${recipients(mail)}</td><td>${escapeHtml(mail.from)}</td><td>${timeOf(mail)}</td></tr>`,
    )
    .join('\n');
  const table = `<div class="box"><table><thead><tr><th scope="col">Subject</th><th scope="col">To</th>
<th scope="col">From</th><th scope="col">Received</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  const empty = `<div class="box empty">No mail yet. Messages appear here instead of leaving this machine.</div>`;
  return document(
    'Mail',
    `<div class="head"><div><h1>Mail</h1><p>${count}${scope}</p></div>
<div class="actions"><a class="button" href="">Refresh</a>
<form method="post" action="/mail/clear"><button class="button" type="submit">Delete all</button></form></div></div>
${messages.length > 0 ? table : empty}`,
  );
}

export function messagePage(mail: Mail, view: 'html' | 'text'): string {
  const tab = (name: 'html' | 'text', label: string): string =>
    `<a href="/mail/${mail.id}?view=${name}"${view === name ? ' aria-current="page"' : ''}>${label}</a>`;
  const tabs =
    mail.html !== '' && mail.text !== ''
      ? `<nav aria-label="Views">${tab('html', 'HTML')}${tab('text', 'Plain text')}</nav>`
      : '';
  return document(
    subjectOf(mail),
    `<p><a href="/mail">All mail</a></p>
<div class="head"><div><h1>${escapeHtml(subjectOf(mail))}</h1></div></div>
<dl><dt>To</dt><dd>${recipients(mail)}</dd><dt>From</dt><dd>${escapeHtml(mail.from)}</dd>
<dt>Received</dt><dd>${timeOf(mail)}</dd></dl>
${tabs}${view === 'html' ? htmlFrame(mail) : textBlock(mail)}`,
  );
}

export function notFoundPage(): string {
  return document('Not found', '<h1>Not found</h1><p><a href="/mail">All mail</a></p>');
}

/**
 * Links open a new tab; the frame has no forms and no origin. The page's policy, which the frame inherits, stops
 * every script of the message; `allow-scripts` only lets browser tests look inside.
 */
function htmlFrame(mail: Mail): string {
  const source = `<base target="_blank">${mail.html}`;
  return `<iframe title="Message" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(source)}"></iframe>`;
}

function textBlock(mail: Mail): string {
  return `<pre tabindex="0" aria-label="Message">${linked(mail.text)}</pre>`;
}

function linked(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;:!?])/)
    .map((part, index) => {
      const safe = escapeHtml(part);
      return index % 2 === 1 ? `<a href="${safe}">${safe}</a>` : safe;
    })
    .join('');
}

function document(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Sandbox mail</title><style>${STYLE}</style></head>
<body><main>${body}</main></body></html>`;
}

function subjectOf(mail: Mail): string {
  return mail.subject.trim() || '(no subject)';
}

function recipients(mail: Mail): string {
  return mail.to.map(escapeHtml).join(', ');
}

function timeOf(mail: Mail): string {
  const shown = `${mail.receivedAt.slice(0, 10)} ${mail.receivedAt.slice(11, 19)} UTC`;
  return `<time datetime="${mail.receivedAt}">${shown}</time>`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replaceAll(/[&<>"]/g, (char) => entities[char] ?? char);
}
