import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { inWrongLanguage } from '../support/wrong-language';

const wrong = (language: string, body: string) =>
  inWrongLanguage(
    parse(`<html lang="${language}"><head><title>x</title></head><body>${body}</body></html>`),
  );

it('a sentence in another language than its page is found, marked ones and names are not', () => {
  expect(wrong('uk', '<p>We found no trial of it.</p>')).toHaveLength(1);
  expect(wrong('uk', '<p lang="en">We found no trial of it.</p>')).toEqual([]);
  expect(wrong('uk', '<p>Гель Dermatix Ultra від Meda</p>')).toEqual([]);
  expect(wrong('uk', '<p lang="en">We found <span lang="uk">рубці</span> none</p>')).toEqual([]);
});

it('Ukrainian and Russian are told apart by their letters', () => {
  expect(wrong('ru', '<p>Рубці від акне</p>')).toHaveLength(1);
  expect(wrong('uk', '<p>Рубцы после ожогов</p>')).toHaveLength(1);
  expect(wrong('en', '<p>Рубці від акне</p>')).toHaveLength(1);
  expect(wrong('en', '<p lang="ru">Рубцы после ожогов</p>')).toEqual([]);
});

it('what is only spoken counts too', () => {
  expect(wrong('uk', '<a aria-label="The source of it">1</a>')).toHaveLength(1);
  expect(wrong('uk', '<a aria-label="The source of it" lang="en">1</a>')).toEqual([]);
});
