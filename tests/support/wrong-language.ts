import { type HTMLElement, type Node, NodeType } from 'node-html-parser';

/** Names, and what is written in Latin letters in every language. */
const NAMES =
  /https?:\/\/\S+|[\w.+-]+@[\w.-]+|\[\[.*?\]\]|\[\w+\]: .*|Administrator of the site|Леся з Полтави/gu;
/** Words that make a row of English words a sentence, and not a name. */
const ENGLISH = /\b(?:the|of|and|with|was|were|is|are|in|to|for|my|not|it|on|after|that|you|at)\b/i;

/** Three words or more of one script: one or two may be somebody's name, or a brand. */
const rowsOf = (script: 'Latin' | 'Cyrillic') => {
  const word = `\\p{Script=${script}}[\\p{Script=${script}}'’-]*`;
  const rows = new RegExp(`${word}(?:[ ,]+${word}){2,}`, 'gu');
  return (text: string) => text.match(rows) ?? [];
};
const latin = rowsOf('Latin');
const cyrillic = rowsOf('Cyrillic');

const isEnglish = (text: string) => latin(text).some((row) => ENGLISH.test(row));
const hasLetters = (text: string, letters: RegExp) =>
  cyrillic(text).some((row) => letters.test(row));

const WRONG: Record<string, (text: string) => boolean> = {
  en: (text) => cyrillic(text).length > 0,
  uk: (text) => isEnglish(text) || hasLetters(text, /[ыэъё]/i),
  ru: (text) => isEnglish(text) || hasLetters(text, /[іїєґ]/i),
};

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'HEAD', 'DATALIST', 'CODE', 'PRE']);
const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder'];

/** Texts of a page that are in another language than the page says of them. */
export function inWrongLanguage(page: HTMLElement): string[] {
  const html = page.querySelector('html');
  const found: string[] = [];
  const look = (text: string, language: string) => {
    const words = text.replace(NAMES, ' ').replace(/\s+/g, ' ').trim();
    if (WRONG[language]?.(words)) found.push(`${language}: ${words.slice(0, 120)}`);
  };
  const walk = (node: Node, around: string) => {
    if (node.nodeType === NodeType.TEXT_NODE) look(node.text, around);
    if (!isElement(node) || UNSEEN.has(node.tagName)) return;
    const language = node.getAttribute('lang') ?? around;
    for (const name of SPOKEN) look(node.getAttribute(name) ?? '', language);
    for (const child of node.childNodes) walk(child, language);
  };
  if (html) walk(html, html.getAttribute('lang') ?? '');
  return found;
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;
