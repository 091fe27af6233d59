import type { Context } from '../../context.ts';
import { countryProblems, textProblems, websiteProblems } from '../organization/facts.rules.ts';
import { changePartner } from './change-partner.ts';
import type { UpdatePartnerInput } from './partner.inputs.ts';

/** Changes the facts of the caller's own company; returns its uuid. */
export function updatePartner(
  ctx: Context,
  { brandName, country, logoUrl, expectedVersion }: UpdatePartnerInput,
): Promise<string> {
  const problems = [
    ...(brandName === undefined
      ? []
      : textProblems(brandName ?? '', ['input', 'brandName'], 'a name')),
    ...(country === undefined ? [] : countryProblems(country ?? '', ['input', 'country'])),
    ...(logoUrl ? websiteProblems(logoUrl, ['input', 'logoUrl']) : []),
  ];
  const values = {
    ...(typeof brandName === 'string' && { brandName: brandName.trim() }),
    ...(typeof country === 'string' && { country }),
    ...(logoUrl !== undefined && { logoUrl: logoUrl?.trim() || null }),
  };
  return changePartner(ctx, 'updatePartner', problems, values, expectedVersion);
}
