import type { MantineColorsTuple } from '@mantine/core';

const tuple = (shades: string): MantineColorsTuple => {
  const [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9] = shades.split(' ').map((shade) => `#${shade}`);
  if (!s0 || !s1 || !s2 || !s3 || !s4 || !s5 || !s6 || !s7 || !s8 || !s9) {
    throw new Error(`A colour has ten shades: ${shades}`);
  }
  return [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9];
};

export const palette = {
  accent: tuple('f2f6ff e5edff cddcff aec7ff 88abff 5e88f6 335cd7 2649bb 1d3a96 132764'),
  gray: tuple('fafafb f5f6f8 ebecf0 dedfe4 c5c7ce 9c9ea7 666874 50525d 363942 1a1b22'),
  dark: tuple('ecedef c6c7cd a2a4ad 7f818b 3d3f47 2b2d34 1f2026 16171b 0f1014 090a0d'),
  green: tuple('eef9f2 e0f2e7 c7e5d3 a3d5b9 77c09a 3ba675 007d51 006842 005334 003822'),
  amber: tuple('fef7e8 faedd5 f1dbb5 e5c68d d2ab60 bb8800 866000 6f4f00 573d00 3d2a00'),
  red: tuple('fff2f1 ffe6e4 ffcfca fdb1aa f58b84 e45d58 c01d27 a50018 850513 590a0e'),
  blue: tuple('edf7ff def0fd c3e1f7 9dcef2 6db7e9 2798d9 0070a6 005d8a 004a70 00314c'),
  violet: tuple('f7f4ff efe9fd e1d6f8 cfbdf2 b99eea 9d78d9 794cb8 663a9f 512e80 362055'),
};
