/** What a sealed PIN is bound to: it opens as the PIN of this number only. */
export const pinContext = (phoneNumberId: string): string => `number:${phoneNumberId}:pin`;
