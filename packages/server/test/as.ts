import { createHmac } from 'node:crypto';
import type { OrganizationApiKeyScope } from '../src/domains/api-key/organization-api-key.entity.ts';
import type { Organization } from '../src/domains/organization/organization.entity.ts';
import type { MembershipRole } from '../src/domains/organization/organization.enums.ts';
import type { TestApp } from './app.ts';
import { createApiKey } from './factories/api-key.ts';
import { createMember, PASSWORD } from './factories/user.ts';
import type { Caller } from './graphql.ts';

/** Signs in over HTTP; the answer's cookie and the workspace make a caller. */
export async function signIn({ app }: TestApp, email: string, workspace?: string): Promise<Caller> {
  const response = await app.inject({
    method: 'POST',
    url: '/auth/sign-in/email',
    headers: { 'content-type': 'application/json', origin: 'http://hub.test' },
    payload: JSON.stringify({ email, password: PASSWORD }),
  });
  if (response.statusCode !== 200) throw new Error(`sign-in: ${response.statusCode}`);
  const cookie = response.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return workspace === undefined ? { cookie } : { cookie, 'x-hub-organization': workspace };
}

/** A new person with this role and a session, as signing in stores it; to check a password would take longer than most tests. */
export async function as(
  { services }: TestApp,
  organization: Organization,
  role: MembershipRole,
): Promise<Caller> {
  const user = await createMember(services, services.orm.em.fork(), organization, role);
  const { authCookies, internalAdapter, secret } = await services.auth.$context;
  const { token } = await internalAdapter.createSession(user.id);
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  const cookie = `${authCookies.sessionToken.name}=${encodeURIComponent(`${token}.${signature}`)}`;
  return { cookie, 'x-hub-organization': organization.slug };
}

/** A new API key of the organization. */
export async function asKey(
  { services }: TestApp,
  organization: Organization,
  scopes: OrganizationApiKeyScope[] = ['READ', 'WRITE'],
): Promise<Caller> {
  const { secret } = await createApiKey(services, organization, { scopes });
  return { authorization: `Bearer ${secret}` };
}
