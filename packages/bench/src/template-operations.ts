import { encodeTypeId } from 'server/lib/type-id';
import type { Operation } from './operations.ts';

/** What the browser asks for to show the templates of a number as a matrix, name × languages. */
const TEMPLATES = `query NumberTemplatesPage($id: ID!, $filter: TemplateFilter, $first: Int!) {
  phoneNumber(id: $id) {
    id
    waba {
      id name
      templateSync {
        state syncedAt created updated removed failed error differences { name language fields }
      }
      capabilities { action allowed reason }
      templateDrafts(first: 50) { nodes { id name language state } }
      templates(filter: $filter, first: $first) {
        nodes { id name language status category quality }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

function templatesOperation(
  name: string,
  title: string,
  filters: readonly Record<string, unknown>[],
): Operation {
  return {
    name,
    title,
    // What others would have to build first is asked of our server only.
    contenders: ['hub', 'hub-twin'],
    changes: 'nothing',
    requests: (_dialect, { manyTemplates }) =>
      manyTemplates.flatMap((number) =>
        filters.map((filter) => ({
          document: TEMPLATES,
          variables: { id: encodeTypeId('number', number), filter, first: 100 },
        })),
      ),
  };
}

export const templateOperations: readonly Operation[] = [
  templatesOperation('templates', 'an account of 6 000 templates, first 100', [{}]),
  templatesOperation('templates-search', 'search in their names and texts', [
    // In the texts of a third, in the names of an eighth, in some names, nowhere.
    { search: 'sobald sich etwas ändert' },
    { search: 'voucher' },
    { search: 'refund_delayed_01' },
    { search: 'nobody says this' },
  ]),
  templatesOperation('templates-filter', 'of one status, and of one in a category', [
    { status: ['REJECTED'] },
    { status: ['PAUSED', 'DISABLED'], category: ['MARKETING'] },
  ]),
  templatesOperation('templates-missing', 'of names that lack a language', [
    // All of them, and none.
    { missingLanguage: ['fr'] },
    { missingLanguage: ['de'] },
  ]),
];
