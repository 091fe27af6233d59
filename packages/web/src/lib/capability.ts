import type { CapabilityAction } from '../gql/operations.ts';

type Capability = {
  readonly action: CapabilityAction;
  readonly allowed: boolean;
  readonly reason: string | null;
};

/** What the server says about an action. The screen repeats its reason and adds no rule. */
export function capabilityOf(
  capabilities: readonly Capability[],
  action: CapabilityAction,
): { allowed: boolean; reason: string | undefined } {
  const found = capabilities.find((capability) => capability.action === action);
  if (!found) return { allowed: false, reason: 'Not available' };
  return { allowed: found.allowed, reason: found.reason ?? undefined };
}
