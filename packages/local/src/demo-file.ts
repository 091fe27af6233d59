import type { DemoMemory } from './demo/fill-demo.ts';
import { clients, operator, partners } from './demo/organizations.ts';

/** What `demo.json` holds: how to use this Hub, for people and for programs. */
export interface DemoFile {
  url: string;
  graphql: string;
  logins: { organization: string; role: string; email: string; password: string }[];
  apiKeys: { organization: string; key: string }[];
  sandbox: { graphUrl: string; token: string; controlUrl: string };
}

interface Facts {
  publicUrl: string;
  sandboxUrl: string;
  token: string;
  memory: DemoMemory;
}

export function demoFile({ publicUrl, sandboxUrl, token, memory }: Facts): DemoFile {
  const organizations = [operator, ...partners, ...clients];
  return {
    url: publicUrl,
    graphql: `${publicUrl}/graphql`,
    logins: organizations.flatMap(({ slug, people }) =>
      people
        .filter(({ hasTwoFactor }) => !hasTwoFactor)
        .map(({ role, email }) => ({
          organization: slug,
          role,
          email,
          password: memory.password,
        })),
    ),
    apiKeys: memory.apiKeys,
    sandbox: {
      graphUrl: `${sandboxUrl}/meta/v25.0`,
      token,
      controlUrl: `${sandboxUrl}/control`,
    },
  };
}
