import { formatPhoneNumber } from '../../lib/format-phone-number.ts';
import type { PaymentModel } from '../partner/partner.entity.ts';
import type { Address, Contact } from './client.types.ts';

interface ContactColumns {
  contactFullName: string;
  contactEmail: string;
  contactPhone: string | null;
  contactLanguage: string;
}

export function contact(client: ContactColumns): Contact {
  return {
    fullName: client.contactFullName,
    email: client.contactEmail,
    phone: client.contactPhone,
    // Only where it is asked for: lists of clients show none.
    get formattedPhone() {
      return client.contactPhone && formatPhoneNumber(client.contactPhone);
    },
    language: client.contactLanguage,
  };
}

interface AddressColumns {
  addressStreet: string;
  addressZip: string;
  addressCity: string;
  addressCountry: string;
}

export function address(client: AddressColumns): Address {
  return {
    street: client.addressStreet,
    zip: client.addressZip,
    city: client.addressCity,
    country: client.addressCountry,
  };
}

/** A client without a partner pays for itself. */
export function paymentModel(client: {
  partner: { paymentModel: PaymentModel } | null;
}): PaymentModel {
  return client.partner?.paymentModel ?? 'DIRECT_PAID';
}
