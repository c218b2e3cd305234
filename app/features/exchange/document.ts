import { z } from 'zod';
import { NAME_MAX } from '~/features/accounts/rules';
import { postFacts } from '~/features/discussions/facts';
import { source } from '~/features/posts/facts';
import { BODY_MAX, TITLE_MAX } from '~/features/posts/rules';
import { month } from '~/features/stories/facts';
import { looseRefs } from './loose-refs';

/** What the published schema says beside its parts; `id` names a part that is used in many places. */
export const notes = z.registry<{ id?: string; description?: string }>();

function noted<T extends z.ZodType>(schema: T, description: string): T {
  notes.add(schema, { description });
  return schema;
}

const sourceKey = z.string().regex(/^[^\p{C}]{1,200}$/u);

const photo = z.strictObject({
  file: noted(
    z.string().regex(/^\w[\w-]{0,99}\.(avif|webp|jpe?g|png)$/),
    'Name of a file beside the file with the posts.',
  ),
  takenOn: month,
  role: z.enum(['before', 'during', 'after']),
  makeup: z.boolean().optional(),
  audience: z.enum(['members', 'public']).optional(),
});

const fields = z.strictObject({
  id: noted(sourceKey, 'Id at the source. The same id of the same source is the same post.'),
  source: noted(source, 'Where the post comes from.'),
  author: noted(
    z
      .string()
      .regex(new RegExp(String.raw`^[^\p{C}]{1,${NAME_MAX}}$`, 'u'))
      .optional(),
    'The name that readers see. A pseudonym, never a real name.',
  ),
  language: noted(
    z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/),
    'Language of the text: BCP 47, such as "uk".',
  ),
  writtenAt: noted(z.iso.datetime().optional(), 'When it was written, in UTC.'),
  title: noted(z.string().max(TITLE_MAX).optional(), 'Of everything but a reply.'),
  body: noted(z.string().max(BODY_MAX), 'The text as Markdown; empty where answers are all.'),
  replyTo: noted(
    z
      .union([
        z.literal('removed'),
        z.strictObject({ id: sourceKey }),
        z.strictObject({ guide: z.string().max(100) }),
      ])
      .optional(),
    'What a reply answers: a post of the same source, a guide by its address, or what is not there any more.',
  ),
  facts: noted(
    postFacts,
    'What the post tells, by kind. What was not said is absent; "stated" was said, "inferred" was read out of the words.',
  ),
  photos: z.array(photo).max(24).optional(),
});

type Fields = z.infer<typeof fields>;
type Issue = { path: (string | number)[]; message: string };

/** One post as it travels between sites: a line of a JSON Lines file. */
export const postDocument = fields.superRefine((post, context) => {
  for (const issue of [...placeIssues(post), ...consentIssues(post), ...looseRefs(post.facts)]) {
    context.addIssue({ code: 'custom', ...issue });
  }
});

export type PostDocument = Fields;

function placeIssues({ facts, title, replyTo }: Fields): Issue[] {
  if (facts.kind === 'reply') {
    return replyTo ? [] : [{ path: ['replyTo'], message: 'is missing: this is a reply' }];
  }
  return [
    ...(replyTo ? [{ path: ['replyTo'], message: 'is for replies alone' }] : []),
    ...(title?.trim() ? [] : [{ path: ['title'], message: 'is missing' }]),
  ];
}

function consentIssues({ facts, source: { consent } }: Fields): Issue[] {
  const counted = facts.kind === 'story' && facts.consents.figures !== null;
  if (!counted || consent === 'recorded') return [];
  const message = 'must be null: source.consent says that no consent is recorded';
  return [{ path: ['facts', 'consents', 'figures'], message }];
}
