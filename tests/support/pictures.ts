import { deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Stands in everything about a picture that is not its pixels. */
export const SECRET = 'where-it-was-taken';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 190, g: 140, b: 120 } } });

/** A photo as a phone makes it: with its place, a camera, words and a colour profile. */
export function photoWithPlace(width = 900, height = 600): Promise<Buffer> {
  return plain(width, height)
    .withExif({
      IFD0: { Make: SECRET, Copyright: SECRET, ImageDescription: SECRET },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 27/1 0/1', GPSAreaInformation: SECRET },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>${SECRET}</note></x:xmpmeta>`)
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();
}

/** Lies on its side: the left half red, the right half blue, to be turned a quarter to the right. */
export async function rotatedPhoto(): Promise<Buffer> {
  const half = { width: 200, height: 200, channels: 3 as const };
  const blue = await sharp({ create: { ...half, background: 'blue' } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 400, height: 200, channels: 3, background: 'red' } })
    .composite([{ input: blue, left: 200, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

export const smallPhoto = (shade = 100): Promise<Buffer> =>
  sharp({ create: { width: 120, height: 90, channels: 3, background: { r: shade, g: 9, b: 9 } } })
    .jpeg()
    .toBuffer();

/** A PNG of few bytes that says it has so many pixels, and has them in zeros. */
export function bomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG that says it moves. */
export async function movingPng(): Promise<Buffer> {
  const still = await plain(100, 100).png().toBuffer();
  const afterHeader = 33;
  const frames = chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
  return Buffer.concat([still.subarray(0, afterHeader), frames, still.subarray(afterHeader)]);
}

/** A photo with a page of script behind its end. */
export async function polyglot(): Promise<Buffer> {
  const script = `<script>alert("${SECRET}")</script>`;
  return Buffer.concat([await smallPhoto(), Buffer.from(script)]);
}

export const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><script>alert(1)</script></svg>',
);

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc(body), body.length + 4);
  return whole;
}

function crc(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
