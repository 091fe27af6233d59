import { parseTemplate } from './template.components.ts';
import type { ParsedTemplate, TemplateSource } from './template.components.ts';
import { adviceRules } from './template-advice.rules.ts';
import { bodyRules } from './template-body.rules.ts';
import { buttonKindRules } from './template-button-kinds.rules.ts';
import { buttonRules } from './template-buttons.rules.ts';
import { headerRules } from './template-header.rules.ts';
import { kindRules } from './template-kinds.rules.ts';
import { wordingRules } from './template-wording.rules.ts';
import { INVALID_PARAMETER, ofKind, partsOf, when } from './template.rule.ts';
import type { Finding, ProblemSeverity, Rule } from './template.rule.ts';

/** Changes with every change of the rules, so that a check in CI can tell why its answer differs. */
export const RULES_VERSION = '2026-11-23';

/** More than anybody mends at once. */
const MAX_PROBLEMS = 100;

export interface Problem extends Finding {
  ruleId: string;
  severity: ProblemSeverity;
  cure: string;
  metaCode: number | null;
}

const CATEGORIES: ReadonlySet<string> = new Set(['MARKETING', 'UTILITY', 'AUTHENTICATION']);

/** Seconds for which Meta tries to deliver, from and to. */
const TTL: Readonly<Record<string, readonly [number, number]>> = {
  AUTHENTICATION: [30, 900],
  UTILITY: [30, 43_200],
  MARKETING: [43_200, 2_592_000],
};

const SINGLE = ['HEADER', 'BODY', 'FOOTER', 'BUTTONS', 'LIMITED_TIME_OFFER', 'CAROUSEL'] as const;

const factRules: readonly Rule[] = [
  {
    id: 'name.format',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Use small letters a to z, digits and underscores, at most 512.',
    check: ({ name }) =>
      when(!/^[a-z0-9_]{1,512}$/.test(name), ['name'], 'Meta takes no such name.'),
  },
  {
    id: 'language.format',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Give a language as Meta writes it: en, en_US, pt_BR.',
    check: ({ language }) =>
      when(!/^[a-z]{2,3}(?:_[A-Z]{2,4})?$/.test(language), ['language'], 'This is no language.'),
  },
  {
    id: 'category.known',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Choose MARKETING, UTILITY or AUTHENTICATION.',
    check: ({ category }) => when(!CATEGORIES.has(category), ['category'], 'This is no category.'),
  },
  {
    id: 'parameter_format.known',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Choose POSITIONAL or NAMED.',
    check: ({ parameterFormat }) =>
      when(
        parameterFormat !== 'POSITIONAL' && parameterFormat !== 'NAMED',
        ['parameterFormat'],
        'Variables are positional or named.',
      ),
  },
  {
    id: 'ttl.range',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Choose 30 to 900 seconds for authentication, 30 to 43,200 for utility, 43,200 to 2,592,000 for marketing.',
    check: ({ category, messageSendTtlSeconds: seconds }) => {
      const range = CATEGORIES.has(category) ? TTL[category] : undefined;
      const isOutside =
        seconds !== null && range !== undefined && (seconds < range[0] || seconds > range[1]);
      return when(
        isOutside,
        ['messageSendTtlSeconds'],
        'Meta does not deliver for so long or so short a time.',
      );
    },
  },
  {
    id: 'components.list',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Give a list of components, as Meta documents them.',
    check: ({ isList }) => when(!isList, ['components'], 'The components are no list.'),
  },
  {
    id: 'component.type_required',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Say of what type the component is, e.g. BODY.',
    check: (template) =>
      partsOf(template).flatMap((part) =>
        when(
          part.kind === 'UNKNOWN' && part.type === null,
          [...part.path, 'type'],
          'The component has no type.',
        ),
      ),
  },
  {
    id: 'components.duplicate',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Keep one component of each kind.',
    check: (template) => [template.components, ...cardsOf(template)].flatMap(duplicates),
  },
];

function cardsOf({ components }: ParsedTemplate) {
  return ofKind(components, 'CAROUSEL').flatMap(({ cards }) =>
    cards.map((card) => card.components),
  );
}

function duplicates(components: ParsedTemplate['components']): Finding[] {
  return SINGLE.flatMap((kind) =>
    ofKind(components, kind)
      .slice(1)
      .map(({ path }) => ({ path, message: `There is a ${kind} already.` })),
  );
}

/** The whole book, in the order in which problems are told. */
export const RULES: readonly Rule[] = [
  ...factRules,
  ...headerRules,
  ...bodyRules,
  ...buttonRules,
  ...buttonKindRules,
  ...kindRules,
  ...adviceRules,
  ...wordingRules,
];

const WEIGHT = { ERROR: 0, WARNING: 1, INFO: 2 } as const satisfies Record<ProblemSeverity, number>;

/** What Meta would refuse or people would stumble over; pure, and never fails, whatever the JSON. */
export function problemsOf(source: TemplateSource): Problem[] {
  const template = parseTemplate(source);
  return bySeverity(
    RULES.flatMap(({ id, severity, cure, metaCode, check }) =>
      check(template).map((finding) => ({ ruleId: id, severity, cure, metaCode, ...finding })),
    ),
  );
}

/** Errors first, and no more than anybody mends at once. */
export function bySeverity(problems: readonly Problem[]): Problem[] {
  return problems
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
    .slice(0, MAX_PROBLEMS);
}
