/** What is compared where people type a number: they group its digits as they like. */
export const digitsOf = (text: string) => text.replaceAll(/\D/g, '');
