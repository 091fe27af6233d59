import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];

/** How far a point lies outside of a shape; negative inside. The picture goes from -1 to 1. */
type Shape = (x: number, y: number) => number;

/** What lies on the ground, from the bottom to the top. */
export interface Emblem {
  ground: Colour;
  shapes: readonly { colour: Colour; shape: Shape }[];
}

const SIDE = 400;

export const circle =
  ([cx, cy]: Point, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius;

export const ring =
  (centre: Point, radius: number, width: number): Shape =>
  (x, y) =>
    Math.abs(circle(centre, radius)(x, y)) - width / 2;

/** Corners clockwise, as one sees them; it may not have dents. */
export const polygon =
  (...corners: Point[]): Shape =>
  (x, y) =>
    Math.max(
      ...corners.map(([fromX, fromY], index) => {
        const [toX, toY] = corners[(index + 1) % corners.length] ?? [fromX, fromY];
        const [alongX, alongY] = [toX - fromX, toY - fromY];
        return ((x - fromX) * alongY - (y - fromY) * alongX) / Math.hypot(alongX, alongY);
      }),
    );

export const box = (left: number, top: number, right: number, bottom: number): Shape =>
  polygon([left, top], [right, top], [right, bottom], [left, bottom]);

/** A picture as a business might have one, as a PNG. */
export function drawEmblem({ ground, shapes }: Emblem): Buffer {
  const pixel = 2 / SIDE;
  const rows = Buffer.alloc(SIDE * (1 + SIDE * 3));
  for (let row = 0; row < SIDE; row += 1) {
    for (let column = 0; column < SIDE; column += 1) {
      const [x, y] = [(column + 0.5) * pixel - 1, (row + 0.5) * pixel - 1];
      let colour = ground;
      for (const { colour: over, shape } of shapes) {
        const covered = Math.min(1, Math.max(0, 0.5 - shape(x, y) / pixel));
        if (covered > 0) colour = mixed(colour, over, covered);
      }
      rows.set(colour, row * (1 + SIDE * 3) + 1 + column * 3);
    }
  }
  return png(rows);
}

const mixed = (under: Colour, over: Colour, share: number): Colour => [
  Math.round(under[0] + (over[0] - under[0]) * share),
  Math.round(under[1] + (over[1] - under[1]) * share),
  Math.round(under[2] + (over[2] - under[2]) * share),
];

function png(rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIDE, 0);
  header.writeUInt32BE(SIDE, 4);
  // 8 bits for each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
