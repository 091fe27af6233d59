import { box, circle, type Emblem, polygon, ring } from './draw-emblem.ts';

const white = [250, 250, 248] as const;

const mountains: Emblem = {
  ground: [28, 78, 66],
  shapes: [
    { colour: [242, 190, 92], shape: circle([0.32, -0.3], 0.24) },
    { colour: [176, 199, 191], shape: polygon([0.3, -0.12], [0.95, 0.62], [-0.35, 0.62]) },
    { colour: white, shape: polygon([-0.22, -0.34], [0.5, 0.62], [-0.94, 0.62]) },
  ],
};

const cross: Emblem = {
  ground: [0, 112, 128],
  shapes: [
    { colour: white, shape: box(-0.17, -0.58, 0.17, 0.58) },
    { colour: white, shape: box(-0.58, -0.17, 0.58, 0.17) },
    { colour: [152, 216, 214], shape: circle([0, 0], 0.12) },
  ],
};

const lodge: Emblem = {
  ground: [30, 40, 82],
  shapes: [
    { colour: [240, 226, 180], shape: circle([0.42, -0.46], 0.18) },
    { colour: [30, 40, 82], shape: circle([0.34, -0.52], 0.16) },
    { colour: [196, 76, 62], shape: polygon([0, -0.34], [0.66, 0.2], [-0.66, 0.2]) },
    { colour: white, shape: box(-0.46, 0.2, 0.46, 0.62) },
    { colour: [240, 190, 96], shape: box(-0.12, 0.32, 0.12, 0.62) },
  ],
};

const grapes: Emblem = {
  ground: [246, 238, 226],
  shapes: [
    ...[
      [-0.34, -0.16],
      [0, -0.16],
      [0.34, -0.16],
      [-0.17, 0.13],
      [0.17, 0.13],
      [0, 0.42],
    ].map(([x = 0, y = 0]) => ({ colour: [110, 28, 62] as const, shape: circle([x, y], 0.16) })),
    { colour: [74, 120, 62], shape: polygon([0.02, -0.62], [0.4, -0.44], [0.06, -0.3]) },
  ],
};

const waves: Emblem = {
  ground: [252, 222, 164],
  shapes: [
    { colour: [236, 112, 74], shape: circle([0, -0.08], 0.42) },
    { colour: [18, 128, 150], shape: circle([-0.7, 1.06], 0.84) },
    { colour: [12, 104, 130], shape: circle([0.6, 1.12], 0.9) },
  ],
};

const smile: Emblem = {
  ground: [198, 52, 56],
  shapes: [
    { colour: white, shape: circle([0, 0], 0.6) },
    { colour: [198, 52, 56], shape: circle([0, 0.04], 0.38) },
    { colour: white, shape: box(-0.6, -0.5, 0.6, 0.08) },
    { colour: [198, 52, 56], shape: circle([-0.22, -0.16], 0.08) },
    { colour: [198, 52, 56], shape: circle([0.22, -0.16], 0.08) },
  ],
};

const cup: Emblem = {
  ground: [92, 58, 40],
  shapes: [
    { colour: white, shape: ring([0.4, 0.06], 0.22, 0.1) },
    { colour: white, shape: polygon([-0.5, -0.26], [0.42, -0.26], [0.26, 0.42], [-0.34, 0.42]) },
    { colour: [222, 196, 164], shape: box(-0.56, 0.5, 0.48, 0.58) },
  ],
};

const sun: Emblem = {
  ground: [22, 66, 120],
  shapes: [
    ...Array.from({ length: 8 }, (_, index) => {
      const turn = (index * Math.PI) / 4;
      const at = (radius: number, by: number) =>
        [Math.cos(turn + by) * radius, Math.sin(turn + by) * radius] as const;
      return {
        colour: [250, 204, 76] as const,
        shape: polygon(at(0.44, -0.2), at(0.74, 0), at(0.44, 0.2)),
      };
    }),
    { colour: [250, 204, 76], shape: circle([0, 0], 0.34) },
  ],
};

export const emblems = { mountains, cross, lodge, grapes, waves, smile, cup, sun };
