/** Short forms in which the demo's stories are written down. */

/**
 * Text that is wrapped in the source file, as a person types it into a box: a paragraph is one line,
 * an empty line parts two of them, and a line that begins with "- " stays a line.
 */
export function prose(text: TemplateStringsArray): string {
  return text
    .join('')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/\n[ \t]+/g, '\n')
        .replace(/\n(?!- )/g, ' ')
        .trim(),
    )
    .join('\n\n');
}

export const exactly = (value: number) => ({ value, certainty: 'stated' as const });

export const between = (min: number, max: number) => ({ min, max, certainty: 'stated' as const });

export const said = <T extends string>(value: T) => ({ value, certainty: 'stated' as const });

/** Public, and counted in figures. */
export const COUNTED = { publish: '2026-11', figures: '2026-11' };

/** Public, and left out of figures. */
export const NOT_COUNTED = { publish: '2026-11', figures: null };
