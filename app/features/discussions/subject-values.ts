import { z } from 'zod';
import { SCAR_KINDS } from '~/features/stories/vocabulary';
import type { Subject } from './facts';

/** Subjects as the values of boxes in a form: `treatment:laser.nafl`, `scar:keloid`, `guide:<id>`. */

export function subjectValue(subject: Subject): string {
  if ('treatment' in subject) return `treatment:${subject.treatment}`;
  return 'scar' in subject ? `scar:${subject.scar}` : `guide:${subject.guide}`;
}

const scarKind = z.enum(SCAR_KINDS);

/** The subject that a value stands for, whether or not there is such a treatment or guide. */
export function subjectOf(value: string): Subject | null {
  const [, kind, name = ''] = /^(treatment|scar|guide):(.{1,80})$/u.exec(value) ?? [];
  if (kind === 'treatment') return { treatment: name };
  if (kind === 'guide') return { guide: name };
  const scar = scarKind.safeParse(name);
  return kind === 'scar' && scar.success ? { scar: scar.data } : null;
}
