import { ChoiceField, SelectField, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { PATTERNS } from '../completion/course-choices';
import { type FieldNamed, optionsOf, rowNumbers } from './use-step';

interface CourseFieldsProps {
  field: FieldNamed;
  treatments: { value: string; label: string }[];
  blocks: number;
}

/** How treatments belong together: a block for each protocol, and a free one. */
export function CourseFields({ field, treatments, blocks }: CourseFieldsProps) {
  const { stories, terms } = useMessages();
  const say = stories.course;
  return rowNumbers(blocks).map((at) => (
    <fieldset className="fields" key={at}>
      <legend>{say.protocol(at + 1)}</legend>
      <SelectField
        emptyLabel={terms.notSaid}
        field={field(`pattern[${at}]`)}
        label={say.pattern}
        options={optionsOf(PATTERNS, say.patterns)}
      />
      <ChoiceField
        columns={1}
        field={field(`steps${at}`)}
        label={say.steps}
        multiple
        options={treatments}
      />
      <TextField
        field={field(`stepDays[${at}]`)}
        inputMode="numeric"
        label={say.stepDays}
        optional
      />
      <TextField
        field={field(`rounds[${at}]`)}
        hint={say.roundsHint}
        inputMode="numeric"
        label={say.rounds}
        optional
      />
      <TextField
        field={field(`prescribedBy[${at}]`)}
        hint={say.advisedByHint}
        label={say.prescribedBy}
        optional
      />
    </fieldset>
  ));
}
