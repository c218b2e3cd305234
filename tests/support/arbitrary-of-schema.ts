import fc from 'fast-check';
import { z } from 'zod';

/** The part of JSON Schema that zod writes. */
const node = z.looseObject({
  $ref: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
});

type Node = z.infer<typeof node>;

interface Making {
  /** Named parts of the schema. */
  parts: Record<string, unknown>;
  /** How to make a part that has rules beyond its schema. */
  own: Record<string, fc.Arbitrary<unknown>>;
}

/** Values that a JSON Schema allows. */
export function valuesOf(schema: unknown, making: Making): fc.Arbitrary<unknown> {
  const asked = node.parse(schema);
  if (asked.$ref) {
    const name = asked.$ref.split('/').at(-1) ?? '';
    return making.own[name] ?? valuesOf(making.parts[name], making);
  }
  if ('const' in asked && asked.const !== undefined) return fc.constant(asked.const);
  if (asked.enum) return fc.constantFrom(...asked.enum);
  const some = asked.anyOf ?? asked.oneOf;
  if (some) return fc.oneof(...some.map((one) => valuesOf(one, making)));
  const { type } = asked;
  if (Array.isArray(type)) {
    return fc.oneof(...type.map((one) => ofType({ ...asked, type: one }, making)));
  }
  return ofType(asked, making);
}

function ofType(asked: Node, making: Making): fc.Arbitrary<unknown> {
  const { minimum: min, maximum: max } = asked;
  switch (asked.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min, max: Math.min(max ?? 1_000, 10_000_000) });
    case 'number':
      return fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((n) => n + 0);
    case 'array': {
      const { minItems: minLength = 0, maxItems = 3 } = asked;
      const maxLength = Math.max(minLength, Math.min(maxItems, 3));
      return fc.array(valuesOf(asked.items, making), { minLength, maxLength });
    }
    case 'object':
      return ofObject(asked, making);
    default:
      return ofText(asked);
  }
}

function ofObject({ properties = {}, required = [] }: Node, making: Making) {
  const fields = Object.entries(properties).map(([key, one]) => {
    const value = valuesOf(one, making);
    const isRequired = required.includes(key);
    return (
      isRequired ? value.map((given) => [given]) : fc.option(value.map((given) => [given]))
    ).map((given) => (given ?? []).map((there): [string, unknown] => [key, there]));
  });
  return fc.tuple(...fields).map((entries) => Object.fromEntries(entries.flat()));
}

function ofText({ pattern, minLength, maxLength }: Node) {
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  const words = fc.string({
    ...{ unit: 'binary', minLength, maxLength: Math.min(maxLength ?? 30, 30) },
  });
  return words.filter((text) => !text.includes('\0') && !/\p{Cs}/u.test(text));
}
