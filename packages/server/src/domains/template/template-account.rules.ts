import { canBeEdited } from './template-editing.rules.ts';
import type { EditColumns } from './template-editing.rules.ts';
import { carouselsIn } from './template.components.ts';
import type { ParameterFormat, TemplateCategory } from './template.enums.ts';
import { INVALID_PARAMETER } from './template.rule.ts';
import type { Problem } from './template.rules.ts';

const NAME_TAKEN = 2388024;
const NAME_LOCKED = 2388023;
const TOO_MANY_TEMPLATES = 2388019;
const NOT_EDITABLE = 2388039;
const TOO_MANY_CALLS = 80007;

export const CREATIONS_AN_HOUR = 100;
const NAMES_UNVERIFIED = 250;
const NAMES_VERIFIED = 6_000;
/** From then on it is worth knowing how much room is left. */
const NEARLY_FULL = 0.9;

/** What the account of a template says about it. */
export interface AccountFacts {
  /** The template of Meta's that gets other contents; null for a new one. */
  edited: (EditColumns & EditedContents) | null;
  /** Whether the account has it in this language. */
  isTaken: boolean;
  /** Until when the name cannot be used again after it was deleted. */
  lockedUntil: Date | null;
  /** Names of the account; null where this one is among them. */
  names: number | null;
  isVerified: boolean;
  /** New templates of the account within the last hour. */
  creations: number;
  /** Another template that says the same. */
  twin: string | null;
}

/** How many names Meta allows an account. */
export const mostNames = (isVerified: boolean): number =>
  isVerified ? NAMES_VERIFIED : NAMES_UNVERIFIED;

interface EditedContents {
  name: string;
  language: string;
  category: TemplateCategory;
  parameterFormat: ParameterFormat;
  components: unknown[];
}

interface Asked {
  name: string;
  language: string;
  category: string;
  parameterFormat?: string | null;
  components: unknown;
}

/** What Meta would refuse because of the account, as the rules tell what it refuses for its form. */
export function accountProblems(asked: Asked, facts: AccountFacts, now: Date): Problem[] {
  return facts.edited ? editProblems(asked, facts.edited, now) : creationProblems(facts);
}

function editProblems(
  asked: Asked,
  edited: NonNullable<AccountFacts['edited']>,
  now: Date,
): Problem[] {
  const refusal = canBeEdited(edited, now);
  const { category, parameterFormat } = asked;
  const isOther = edited.status === 'APPROVED' && category !== edited.category;
  return [
    ...(refusal === null
      ? []
      : [
          error('edit.allowed', NOT_EDITABLE, ['templateId'], {
            message: `${refusal}.`,
            cure: 'Wait, or duplicate the template under another name.',
          }),
        ]),
    ...FIXED.filter((field) => asked[field] !== edited[field]).map((field) =>
      error(`edit.${field}`, INVALID_PARAMETER, [field], {
        message: `The ${field} of a template stays once Meta has it.`,
        cure: `Keep ${edited[field]}, or duplicate the template and change the copy.`,
      }),
    ),
    ...(isOther
      ? [
          error('edit.category', INVALID_PARAMETER, ['category'], {
            message: 'The category of an approved template stays.',
            cure: `Keep ${edited.category}, or duplicate the template under another name.`,
          }),
        ]
      : []),
    ...(parameterFormat !== edited.parameterFormat
      ? [
          error('edit.parameter_format', INVALID_PARAMETER, ['parameterFormat'], {
            message: 'How variables are written stays once Meta has the template.',
            cure: `Keep ${edited.parameterFormat}, or duplicate the template under another name.`,
          }),
        ]
      : []),
    ...cardProblems(asked, edited),
  ];
}

/** Whatever Meta never takes with an edit. */
const FIXED = ['name', 'language'] as const;

/** Meta fixes the number of cards when a carousel is made. */
function cardProblems(asked: Asked, edited: EditedContents): Problem[] {
  const [before] = carouselsIn(edited.components);
  const [after] = carouselsIn(asked.components);
  const count = before?.cards.length;
  if (!after || count === undefined || after.cards.length === count) return [];
  return [
    error('edit.cards', INVALID_PARAMETER, [...after.path.map(String), 'cards'], {
      message: `The carousel has ${after.cards.length} cards; Meta has it with ${count}.`,
      cure: `Keep ${count} cards, or duplicate the template under another name.`,
    }),
  ];
}

function creationProblems(facts: AccountFacts): Problem[] {
  const { isTaken, lockedUntil, names, isVerified, creations, twin } = facts;
  const most = mostNames(isVerified);
  const problems: Problem[] = [];
  if (isTaken) {
    problems.push(
      error('name.taken', NAME_TAKEN, ['name'], {
        message: 'The account has a template of this name in this language.',
        cure: 'Edit that one, or choose another name or language.',
      }),
    );
  } else if (lockedUntil !== null) {
    problems.push(
      error('name.locked', NAME_LOCKED, ['name'], {
        message: `A template of this name was deleted. Meta locks the name until ${lockedUntil.toISOString().slice(0, 10)}.`,
        cure: 'Choose another name, or wait until that day.',
      }),
    );
  }
  if (names !== null && names >= most) {
    problems.push(
      error('account.template_limit', TOO_MANY_TEMPLATES, ['name'], {
        message: `The account has ${names} of ${most} templates.`,
        cure: isVerified
          ? 'Delete a template that is not used.'
          : 'Delete a template that is not used, or have the business verified: then 6,000 are allowed.',
      }),
    );
  } else if (names !== null && names >= most * NEARLY_FULL) {
    problems.push({
      ...error('account.template_room', null, ['name'], {
        message: `The account has ${names} of ${most} templates.`,
        cure: 'Delete those that are not used before there is no room.',
      }),
      severity: 'INFO',
    });
  }
  if (creations >= CREATIONS_AN_HOUR) {
    problems.push(
      error('account.creation_limit', TOO_MANY_CALLS, ['name'], {
        message: 'Meta takes 100 new templates of an account within an hour.',
        cure: 'Submit it later.',
      }),
    );
  }
  if (twin !== null) {
    problems.push({
      ...error('body.duplicate', null, ['components'], {
        message: `“${twin}” says the same in body and footer.`,
        cure: 'Say something else, or use that template: Meta rejects duplicates.',
      }),
      severity: 'WARNING',
    });
  }
  return problems;
}

function error(
  ruleId: string,
  metaCode: number | null,
  path: readonly string[],
  words: { message: string; cure: string },
): Problem {
  return { ruleId, severity: 'ERROR', metaCode, path, ...words };
}
