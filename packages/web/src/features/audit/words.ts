/** "Remove member" for `removeMember`; a word of the API that needs no table to stay right. */
export function inWords(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[_.]/g, ' ')
    .toLowerCase()
    .replaceAll(/\bapi\b/g, 'API')
    .replaceAll(/\bwaba\b/g, 'WABA');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What people do most; every other action can be typed. */
export const ACTIONS = [
  'acceptInvitation',
  'changeMemberRole',
  'createOrganizationApiKey',
  'exportAuditLog',
  'inviteMember',
  'removeMember',
  'resendInvitation',
  'revokeOrganizationApiKey',
  'syncWaba',
  'updateOrganization',
  'updateViewer',
  'withdrawInvitation',
];

export const SUBJECT_TYPES = [
  'Client',
  'Invitation',
  'Membership',
  'Organization',
  'OrganizationApiKey',
  'Partner',
  'PhoneNumber',
  'User',
  'Waba',
];
