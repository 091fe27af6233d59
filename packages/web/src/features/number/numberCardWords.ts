/** What every card says, whether its number is known yet or not. */
export const FACTS = ['Quality', 'Limit', 'Client'] as const;
export const ACTIVATION_STEPS = [
  'Message on behalf',
  'Meta business verification',
  'Number registration',
] as const;
export const PERMISSION = 'Partner API key permission';
