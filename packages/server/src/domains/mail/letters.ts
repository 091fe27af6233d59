import type { Letter } from '../../upstream/mail/mailer.ts';

interface LetterText {
  to: string;
  subject: string;
  /** Paragraphs above the button. */
  lines: string[];
  button?: { label: string; url: string };
  /** Paragraphs below the button. */
  closing: string[];
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function link({ label, url }: { label: string; url: string }): string {
  return `<p style="margin:0 0 16px"><a href="${escape(url)}" style="display:inline-block;padding:10px 16px;border-radius:6px;background:#335cd7;color:#ffffff;text-decoration:none">${escape(label)}</a></p>`;
}

function letter({ to, subject, lines, button, closing }: LetterText): Letter {
  const paragraph = (line: string) => `<p style="margin:0 0 16px">${escape(line)}</p>`;
  return {
    to,
    subject,
    text: [...lines, ...(button ? [`${button.label}: ${button.url}`] : []), ...closing].join(
      '\n\n',
    ),
    html: `<!doctype html><html lang="en"><body style="margin:0;padding:32px;font:14px/20px sans-serif;color:#1a1b22;background:#f5f6f8"><div style="max-width:480px;margin:auto;padding:32px;background:#ffffff;border:1px solid #e6e7eb;border-radius:8px">${lines.map(paragraph).join('')}${button ? link(button) : ''}${closing.map(paragraph).join('')}</div></body></html>`,
  };
}

export function resetPasswordLetter(to: string, name: string, url: string): Letter {
  return letter({
    to,
    subject: 'Reset your password',
    lines: [`Hello ${name},`, 'somebody asked to reset the password of your account.'],
    button: { label: 'Set a new password', url },
    closing: [
      'The link works once, for one hour.',
      'If this was not you, ignore this mail. Your password stays as it is.',
    ],
  });
}

export function verifyEmailLetter(to: string, name: string, url: string): Letter {
  return letter({
    to,
    subject: 'Confirm your e-mail address',
    lines: [`Hello ${name},`, 'confirm that this address is yours.'],
    button: { label: 'Confirm address', url },
    closing: ['The link works for one day.'],
  });
}

export function invitationLetter(
  to: string,
  name: string,
  { organization, invitedBy, url }: { organization: string; invitedBy: string; url: string },
): Letter {
  return letter({
    to,
    subject: `Join ${organization}`,
    lines: [`Hello ${name},`, `${invitedBy} invites you to work in ${organization}.`],
    button: { label: 'Accept invitation', url },
    closing: [
      'The link works for 7 days.',
      'If you do not know who this is, ignore this mail. Without the link nothing happens.',
    ],
  });
}

export function removedLetter(to: string, name: string, organization: string): Letter {
  return letter({
    to,
    subject: `You are no longer a member of ${organization}`,
    lines: [
      `Hello ${name},`,
      `you were removed from ${organization}. You cannot open this workspace any more.`,
    ],
    closing: ['If you think that this is a mistake, ask an owner of the workspace.'],
  });
}

export function notificationLetter(
  to: string,
  name: string,
  told: { subject: string; lines: string[]; url: string; organization: string },
): Letter {
  return letter({
    to,
    subject: told.subject,
    lines: [`Hello ${name},`, ...told.lines],
    button: { label: 'Open in the Hub', url: told.url },
    closing: [
      `You get this because you work in ${told.organization}. What comes by e-mail is chosen in Settings → Notifications.`,
    ],
  });
}
export function confirmEmailLetter(to: string, name: string, url: string): Letter {
  return letter({
    to,
    subject: 'Confirm your new e-mail address',
    lines: [
      `Hello ${name},`,
      'you want to sign in with this address from now on. Confirm that it is yours.',
    ],
    button: { label: 'Confirm new address', url },
    closing: [
      'The link works once, for one day. Until then nothing changes.',
      'If this was not you, ignore this mail.',
    ],
  });
}

/** Nobody but the owner of the address learns that it has an account. */
export function emailHasAccountLetter(to: string, url: string): Letter {
  return letter({
    to,
    subject: 'This address has an account already',
    lines: [
      'Hello,',
      'somebody wanted to use this address for another account. It has one already, so nothing was changed.',
    ],
    button: { label: 'Open the Hub', url },
    closing: ['If this was not you, ignore this mail.'],
  });
}

export function emailChangeAskedLetter(
  to: string,
  name: string,
  email: string,
  url: string,
): Letter {
  return letter({
    to,
    subject: 'Your e-mail address is about to change',
    lines: [
      `Hello ${name},`,
      `somebody who knows your password wants to sign in with ${email} instead of this address. It changes as soon as the new address is confirmed.`,
    ],
    button: { label: 'Keep this address', url },
    closing: ['If this was you, there is nothing to do here. If not, change your password too.'],
  });
}

export function emailChangedLetter(to: string, name: string, email: string): Letter {
  return letter({
    to,
    subject: 'Your e-mail address has changed',
    lines: [`Hello ${name},`, `from now on you sign in with ${email}. This address is free.`],
    closing: ['If this was not you, ask an owner of your workspace at once.'],
  });
}

export function loginChangedLetter(to: string, name: string, change: string): Letter {
  return letter({
    to,
    subject: 'Your login has changed',
    lines: [`Hello ${name},`, change],
    closing: ['If this was not you, reset your password at once and tell an owner.'],
  });
}
