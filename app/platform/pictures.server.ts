import sharp, { type Sharp } from 'sharp';

/** Widths that are made of each picture; none is made larger than it came. */
const WIDTHS = [320, 640, 1024, 1600];
/** Twice the greatest width: a screenshot of a long page is no photo. */
const TALLEST = 3200;
const SMALLEST_SIDE = 50;
/** More than any phone takes, and one pixel of it is three bytes of memory. */
const MOST_PIXELS = 60_000_000;
const LONGEST_SIDE = 16_000;
const SECONDS = 30;

/** Small enough that nobody can make out anything, and drawn large as a soft patch of colour. */
const PREVIEW_SIDE = 24;

/** Why a file is not taken. */
export const PICTURE_PROBLEMS = [
  'empty',
  'heic',
  'animated',
  'not_a_picture',
  'too_many_pixels',
  'too_small',
  'broken',
] as const;
export type PictureProblem = (typeof PICTURE_PROBLEMS)[number];

/** Something is wrong with a picture that its sender can understand. */
export class UnusablePicture extends Error {
  override name = 'UnusablePicture';
  readonly problem: PictureProblem;

  constructor(problem: PictureProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** One file that was made of a picture. */
export interface PictureFile {
  name: string;
  width: number;
  height: number;
  bytes: Buffer;
}

// A small server must stay alive: one thread a picture, and nothing kept between pictures.
sharp.cache(false);
sharp.concurrency(1);
// Whatever a file pretends to be, no other decoder than these three ever reads it.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp'].map((format) => `VipsForeignLoad${format}Buffer`),
});

/**
 * Looks at the first bytes and the size that a file states, without decoding it.
 * @throws UnusablePicture
 */
export async function inspectPicture(bytes: Buffer): Promise<void> {
  const format = formatOf(bytes);
  const stated = await open(bytes).metadata().catch(asBroken);
  if (stated.format !== format) throw new UnusablePicture('not_a_picture');
  if ((stated.pages ?? 1) > 1 || isMovingPng(bytes, format)) throw new UnusablePicture('animated');
  const { width, height } = stated;
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
    throw new UnusablePicture('too_many_pixels');
  }
  if (Math.min(width, height) < SMALLEST_SIDE) throw new UnusablePicture('too_small');
}

/**
 * Makes new files of a picture. They come from its bare pixels, turned upright and in sRGB, so that
 * nothing else that the file held can be in them.
 * @throws UnusablePicture
 */
export async function makePicture(bytes: Buffer): Promise<PictureFile[]> {
  await inspectPicture(bytes);
  const largest = WIDTHS.at(-1) ?? 0;
  const { data, info } = await open(bytes)
    .autoOrient()
    .resize({ width: largest, height: TALLEST, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .timeout({ seconds: SECONDS })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(asBroken);
  const { width, height, channels } = info;
  const pixels = () => sharp(data, { raw: { width, height, channels } });
  const files = [await previewOf(pixels())];
  for (const wanted of new Set(WIDTHS.map((one) => Math.min(one, width)))) {
    const sized = pixels().resize({ width: wanted });
    files.push(await fileOf(`${wanted}.webp`, sized.clone().webp({ quality: 80, effort: 3 })));
    files.push(await fileOf(`${wanted}.jpg`, sized.clone().jpeg({ quality: 80 })));
  }
  return files;
}

function previewOf(pixels: Sharp): Promise<PictureFile> {
  const small = pixels.resize({ width: PREVIEW_SIDE, height: PREVIEW_SIDE, fit: 'inside' });
  return fileOf('preview.jpg', small.blur(2).jpeg({ quality: 40 }));
}

async function fileOf(name: string, made: Sharp): Promise<PictureFile> {
  const { data, info } = await made
    .timeout({ seconds: SECONDS })
    .toBuffer({ resolveWithObject: true });
  return { name, width: info.width, height: info.height, bytes: data };
}

function open(bytes: Buffer): Sharp {
  // Our own bounds come first and have words; these hold where a header lies.
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true });
}

function asBroken(error: unknown): never {
  const tooMany = error instanceof Error && /pixel limit/.test(error.message);
  throw new UnusablePicture(tooMany ? 'too_many_pixels' : 'broken');
}

type Format = 'jpeg' | 'png' | 'webp';

/** What a file is by its first bytes; its name and what a browser calls it count for nothing. */
function formatOf(bytes: Buffer): Format {
  if (bytes.length === 0) throw new UnusablePicture('empty');
  const text = bytes.toString('latin1', 0, 12);
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('RIFF') && text.endsWith('WEBP')) return 'webp';
  if (text.startsWith('GIF8')) throw new UnusablePicture('animated');
  if (text.slice(4, 8) === 'ftyp') throw new UnusablePicture('heic');
  throw new UnusablePicture('not_a_picture');
}

/** A PNG that moves says so in a chunk before its pixels; the decoder would show the first image. */
function isMovingPng(bytes: Buffer, format: Format): boolean {
  if (format !== 'png') return false;
  const mark = bytes.indexOf('acTL');
  return mark >= 0 && mark < bytes.indexOf('IDAT');
}
