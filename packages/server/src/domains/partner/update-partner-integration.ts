import type { Context } from '../../context.ts';
import { redirectUrlProblems } from '../organization/facts.rules.ts';
import { changePartner } from './change-partner.ts';
import type { UpdatePartnerIntegrationInput } from './partner.inputs.ts';

/** Changes how clients come to the caller's own company; returns its uuid. */
export function updatePartnerIntegration(
  ctx: Context,
  input: UpdatePartnerIntegrationInput,
): Promise<string> {
  const { redirectUrl, clientsMayAddNumbers, autoAcceptPartnerChanges } = input;
  const problems = redirectUrl ? redirectUrlProblems(redirectUrl, ['input', 'redirectUrl']) : [];
  const values = {
    ...(redirectUrl !== undefined && { redirectUrl: redirectUrl?.trim() || null }),
    ...(typeof clientsMayAddNumbers === 'boolean' && { clientsMayAddNumbers }),
    ...(typeof autoAcceptPartnerChanges === 'boolean' && { autoAcceptPartnerChanges }),
  };
  const { expectedVersion } = input;
  return changePartner(ctx, 'updatePartnerIntegration', problems, values, expectedVersion);
}
