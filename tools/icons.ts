/**
 * Draws the icons of public/icons: a post (a speech bubble) and the pause before it (two bars).
 * Run: npx tsx tools/icons.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** Holds 3:1 on white, grey and dark toolbars alike. */
const BUBBLE = [15, 138, 134] as const;
const BARS = [255, 255, 255] as const;

/** Samples per pixel side: smooth edges. */
const FINE = 8;

/** Whether a point lies in a rectangle with round corners. */
function inRounded(x: number, y: number, left: number, top: number, right: number, bottom: number, radius: number): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** What a point of the 32 by 32 drawing is made of. The bars lie on whole pixels at 16. */
function materialAt(x: number, y: number): readonly number[] | undefined {
  if (inRounded(x, y, 10, 8, 14, 20, 1) || inRounded(x, y, 18, 8, 22, 20, 1)) return BARS;
  const inTail = x >= 7 && y >= 24 && x <= 15 && y <= 31 - (x - 7) * 0.75;
  return inRounded(x, y, 2, 2, 30, 26, 7) || inTail ? BUBBLE : undefined;
}

/** The drawing at a size; `margin` pixels on each side stay empty. */
function draw(size: number, margin: number): Buffer {
  const art = size - 2 * margin;
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const sum = [0, 0, 0, 0];
      for (let sub = 0; sub < FINE * FINE; sub++) {
        const px = x - margin + ((sub % FINE) + 0.5) / FINE;
        const py = y - margin + (Math.floor(sub / FINE) + 0.5) / FINE;
        const material = materialAt((px * 32) / art, (py * 32) / art);
        if (!material) continue;
        for (let channel = 0; channel < 3; channel++) sum[channel]! += material[channel]!;
        sum[3]! += 1;
      }
      const covered = sum[3]!;
      const at = y * (size * 4 + 1) + 1 + x * 4;
      for (let channel = 0; channel < 3; channel++) rows[at + channel] = covered === 0 ? 0 : Math.round(sum[channel]! / covered);
      rows[at + 3] = Math.round((255 * covered) / (FINE * FINE));
    }
  }
  return rows;
}

/** The checksum of PNG chunks; node has one of its own only from version 22. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function png(size: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, red green blue and opacity.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

for (const size of [16, 32, 48, 128]) {
  // The store asks for 16 empty pixels around the large one.
  writeFileSync(join(import.meta.dirname, '../public/icons', `${size}.png`), png(size, draw(size, size === 128 ? 16 : 0)));
}
