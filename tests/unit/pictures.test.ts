import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inspectPicture, makePicture } from '~/platform/pictures.server';
import {
  bomb,
  drawing,
  movingPng,
  photoWithPlace,
  polyglot,
  rotatedPhoto,
  SECRET,
  smallPhoto,
} from '../support/pictures';

const problem = (reason: string) => expect.objectContaining({ problem: reason });

describe('what is made of a photo', () => {
  it('holds nothing of where, when and with what it was taken', async () => {
    const sent = await photoWithPlace();
    expect(sent.includes(SECRET)).toBe(true);
    for (const { name, bytes } of await makePicture(sent)) {
      for (const trace of [
        SECRET,
        'Exif',
        'EXIF',
        'http://ns.adobe',
        'x:xmpmeta',
        'ICC_PROFILE',
        'ICCP',
      ]) {
        expect([name, bytes.includes(trace)]).toEqual([name, false]);
      }
      const { exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata();
      expect([exif, xmp, icc, iptc, orientation]).toEqual(Array(5).fill(undefined));
    }
  });

  it('comes in four widths and two formats, with a cover', async () => {
    const made = await makePicture(await photoWithPlace(2000, 1000));
    expect(made.map(({ name, width, height }) => [name, width, height])).toEqual([
      ['preview.jpg', 24, 12],
      ['320.webp', 320, 160],
      ['320.jpg', 320, 160],
      ['640.webp', 640, 320],
      ['640.jpg', 640, 320],
      ['1024.webp', 1024, 512],
      ['1024.jpg', 1024, 512],
      ['1600.webp', 1600, 800],
      ['1600.jpg', 1600, 800],
    ]);
  });

  it('is never larger than it came', async () => {
    const made = await makePicture(await smallPhoto());
    expect(made.map(({ name }) => name)).toEqual(['preview.jpg', '120.webp', '120.jpg']);
  });

  it('stands upright', async () => {
    const made = await makePicture(await rotatedPhoto());
    const largest = made.find(({ name }) => name === '200.jpg');
    expect([largest?.width, largest?.height]).toEqual([200, 400]);
    const { data, info } = await sharp(largest?.bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (y: number) => [...data.subarray(y * info.width * 3, y * info.width * 3 + 3)];
    expect(at(20)[0]).toBeGreaterThan(200);
    expect(at(380)[2]).toBeGreaterThan(200);
  });

  it('drops whatever was hung on behind a picture', async () => {
    for (const { bytes } of await makePicture(await polyglot())) {
      expect(bytes.includes(SECRET)).toBe(false);
    }
  });

  it('keeps grey and see-through pictures readable', async () => {
    const see = { r: 0, g: 0, b: 0, alpha: 0 };
    const clear = await sharp({ create: { width: 80, height: 80, channels: 4, background: see } })
      .png()
      .toBuffer();
    expect((await makePicture(clear)).length).toBe(3);
    const grey = await sharp(await smallPhoto())
      .greyscale()
      .png()
      .toBuffer();
    expect((await makePicture(grey)).length).toBe(3);
  });
});

describe('what is no photo is refused with its reason', () => {
  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['an empty file', () => Buffer.alloc(0), 'empty'],
    ['a drawing by another name', () => drawing, 'not_a_picture'],
    ['words', () => Buffer.from('only words, of some length'), 'not_a_picture'],
    ['a picture of Apple', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'heic'],
    ['a moving GIF', () => Buffer.from('GIF89a......', 'latin1'), 'animated'],
    ['a moving PNG', movingPng, 'animated'],
    ['a bomb of many pixels', () => bomb(40_000, 40_000), 'too_many_pixels'],
    ['a very long strip', () => bomb(60, 20_000), 'too_many_pixels'],
    ['a dot', () => bomb(1, 1), 'too_small'],
    ['a JPEG that is none', () => Buffer.from('\xff\xd8\xff and nothing', 'latin1'), 'broken'],
  ])('%s', async (_, make, reason) => {
    await expect(inspectPicture(await make())).rejects.toEqual(problem(reason));
  });

  it('a photo that ends too early', async () => {
    const whole = await photoWithPlace();
    const half = whole.subarray(0, whole.length - 600);
    await expect(makePicture(half)).rejects.toEqual(problem('broken'));
  });

  it('a moving WebP', async () => {
    const frames = await Promise.all([10, 200].map(async (shade) => smallPhoto(shade)));
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    await expect(inspectPicture(moving)).rejects.toEqual(problem('animated'));
  });
});
