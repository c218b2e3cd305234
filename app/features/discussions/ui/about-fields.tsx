import type { FieldMetadata } from '@conform-to/react';
import { ComboField } from '~/ui/combo-field';
import type { ComboOption } from '~/ui/combo-options';
import { ChoiceField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import type { SubjectOption } from '../find-subjects.server';
import { SUBJECTS_MAX } from '../rules';

interface AboutFieldsProps {
  fields: { subjects: FieldMetadata<string[]>; another: FieldMetadata<string> };
  /** Treatments to name one more. */
  names: ComboOption[];
  options: SubjectOption[];
  /** What was proposed has been on the page: the next sending goes out. */
  seen: boolean;
}

/** What a discussion is about: what was read out of its text, and room for one more. */
export function AboutFields({ fields, names, options, seen }: AboutFieldsProps) {
  const say = useMessages().discussions.write;
  return (
    <Section title={say.groups.about}>
      {options.length > 0 || fields.subjects.errors ? (
        <ChoiceField
          columns={1}
          field={fields.subjects}
          hint={say.about.hint(SUBJECTS_MAX)}
          label={say.about.label}
          multiple
          options={options}
        />
      ) : null}
      <ComboField
        field={fields.another}
        hint={say.about.anotherHint}
        label={say.about.another}
        optional
        options={names}
      />
      <input name="offered" type="hidden" value={options.map(({ value }) => value).join(' ')} />
      {seen ? <input name="seen" type="hidden" value="yes" /> : null}
    </Section>
  );
}
