import { createTransport } from 'nodemailer';
import { request } from 'undici';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Hands one letter to the outside; throws when it was not taken. */
export interface Mailer {
  send(letter: Letter): Promise<void>;
}

/** Sends by SMTP, e.g. `smtps://user:password@mail.example:465`. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url);
  return {
    async send(letter) {
      await transport.sendMail({ from, ...letter });
    },
  };
}

/** Sends to a mail catcher over HTTP (`POST <url>`), for places without a mail server. */
export function catcherMailer(url: string, from: string): Mailer {
  return {
    async send(letter) {
      const { statusCode, body } = await request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ from, ...letter }),
      });
      await body.dump();
      if (statusCode >= 300) throw new Error(`The mail catcher answered ${statusCode}`);
    },
  };
}
