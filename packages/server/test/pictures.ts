import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** A grey picture, or one of noise, which nothing compresses; what it shows is nobody's business. */
export function png(width: number, height: number, shows: 'grey' | 'noise' = 'grey'): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(type), content, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const bytes = (width + 1) * height;
  const rows = deflateSync(shows === 'grey' ? Buffer.alloc(bytes, 0x80) : randomBytes(bytes));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The frame of a JPEG, after so many bytes of what cameras and colour profiles write before it. */
export function jpeg(width: number, height: number, bytesBefore = 0): Buffer {
  const segment = (marker: number, content: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  };
  const most = 60_000;
  const before = Array.from({ length: Math.ceil(bytesBefore / most) }, () =>
    // Markers of a preview in there must not be taken for the frame.
    segment(
      0xe2,
      Buffer.alloc(most, Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 9, 0, 9, 1, 1, 0x11, 0])),
    ),
  );
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...before,
    segment(0xc0, frame),
    segment(0xda, Buffer.alloc(6)),
    Buffer.alloc(5_000, 0x55),
    Buffer.from([0xff, 0xd9]),
  ]);
}
