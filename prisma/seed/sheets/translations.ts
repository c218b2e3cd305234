/**
 * The sentences of one file of sheets and of the treatments in the file of the same name: the English
 * one exactly as it stands there, then its translation. A sentence whose English has changed is no
 * longer found here and is shown in English until someone translates the new one.
 *
 * Covered are all parts of a sheet and, of a treatment, `about` and `difference`. Each file is named
 * like its original (`uk/laser-ablative.ts`) and exports one object of this type.
 *
 * - Marks (`[[E2 S32]]`), numbers and links are those of the original, the marks in the same order.
 *   Numbers are written as the language does: `1,179` is `1 179`, `2.6` is `2,6`, `42 %` stays.
 * - A whole statement begins with a capital letter and ends with a full stop behind its mark.
 * - `avoid` ends a sentence that the page begins, so it starts in lower case and has no full stop:
 *     en  Ask a doctor first if …     “you are pregnant or breastfeeding”
 *     uk  Спершу спитайте лікаря, якщо …     «ви вагітні чи годуєте грудьми»
 *     ru  Сначала спросите врача, если …     «вы беременны или кормите грудью»
 *   The reader is ви and вы, without a capital; verbs and adjectives in the plural ask for no gender.
 * - `difference` is one line of 130 characters at most; `about` is one or two sentences.
 */
export type Translations = Readonly<Record<string, string>>;
