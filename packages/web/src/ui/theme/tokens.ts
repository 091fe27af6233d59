/** Every colour of the product. Components use the CSS variables made from these, never a value. */
type Scheme = 'light' | 'dark';
type Pair = readonly [light: string, dark: string];

const surfaces: Record<string, Pair> = {
  frame: ['#f5f6f8', '#0f1014'],
  surface: ['#ffffff', '#16171b'],
  raised: ['#ffffff', '#1d1e23'],
  sunken: ['#fafafb', '#131418'],
  hover: ['#f7f8fa', '#1c1d22'],
  press: ['#ebecf0', '#25272d'],
  selected: ['#f2f6ff', '#1a2135'],
  line: ['#e6e7eb', '#26282e'],
  'line-strong': ['#d3d5db', '#34363e'],
  'input-line': ['#8e919b', '#6d6f7a'],
  t1: ['#1a1b22', '#ecedef'],
  t2: ['#50525d', '#c6c7cd'],
  t3: ['#666874', '#a2a4ad'],
  icon: ['#6f717c', '#9799a3'],
  'accent-solid': ['#335cd7', '#4168e0'],
  link: ['#335cd7', '#88abff'],
  focus: ['#335cd7', '#88abff'],
  'shadow-float': [
    '0 8px 24px rgb(20 22 32 / .12), 0 1px 3px rgb(20 22 32 / .08)',
    '0 12px 32px rgb(0 0 0 / .5), 0 0 0 1px rgb(255 255 255 / .04)',
  ],
};

type Tone = readonly [fg: string, bg: string, line: string, icon: string];

const tones: Record<string, readonly [light: Tone, dark: Tone]> = {
  accent: [
    ['#2649bb', '#f2f6ff', '#cddcff', '#335cd7'],
    ['#aec7ff', '#1a2440', '#2b3d6b', '#88abff'],
  ],
  green: [
    ['#006842', '#eef9f2', '#c7e5d3', '#007d51'],
    ['#a3d5b9', '#11291d', '#1f4231', '#77c09a'],
  ],
  amber: [
    ['#6f4f00', '#fef7e8', '#f1dbb5', '#866000'],
    ['#e5c68d', '#2a230f', '#48391c', '#d2ab60'],
  ],
  red: [
    ['#a50018', '#fff2f1', '#ffcfca', '#c01d27'],
    ['#fdb1aa', '#321a19', '#552c2a', '#f58b84'],
  ],
  blue: [
    ['#005d8a', '#edf7ff', '#c3e1f7', '#0070a6'],
    ['#9dcef2', '#12273a', '#21415a', '#6db7e9'],
  ],
  violet: [
    ['#663a9f', '#f7f4ff', '#e1d6f8', '#794cb8'],
    ['#cfbdf2', '#261e38', '#41335d', '#b99eea'],
  ],
  grey: [
    ['#50525d', '#f0f1f4', '#dedfe4', '#6f717c'],
    ['#c6c7cd', '#24262c', '#3d3f47', '#9799a3'],
  ],
};

/** Mantine's own variables, told in our tokens so that its components agree with ours. */
const mantine: Record<string, string> = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--t1)',
  '--mantine-color-dimmed': 'var(--t3)',
  '--mantine-color-placeholder': 'var(--t3)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-color': 'var(--t1)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-disabled': 'transparent',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-color-disabled-color': 'var(--t3)',
  '--mantine-color-error': 'var(--red-fg)',
  '--mantine-color-anchor': 'var(--link)',
  '--mantine-color-accent-filled': 'var(--accent-solid)',
  '--mantine-color-accent-light-color': 'var(--link)',
  '--mantine-color-accent-light-hover': 'var(--accent-bg)',
  '--mantine-color-gray-light-color': 'var(--t2)',
  '--mantine-color-gray-light-hover': 'var(--press)',
  '--mantine-color-red-light-color': 'var(--red-fg)',
};

export function cssVariables(scheme: Scheme): Record<string, string> {
  const index = scheme === 'light' ? 0 : 1;
  const variables: Record<string, string> = { ...mantine };
  for (const [name, pair] of Object.entries(surfaces)) variables[`--${name}`] = pair[index];
  for (const [name, pair] of Object.entries(tones)) {
    const [fg, bg, line, icon] = pair[index];
    variables[`--${name}-fg`] = fg;
    variables[`--${name}-bg`] = bg;
    variables[`--${name}-line`] = line;
    variables[`--${name}-icon`] = icon;
  }
  return variables;
}
