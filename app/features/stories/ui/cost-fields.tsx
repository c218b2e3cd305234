import { CheckField, ChoiceField, SelectField, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { BASES, BOUNDS, CURRENCY_NOT_SAID } from '../completion/course-choices';
import { PAYERS } from '../vocabulary';
import { type FieldNamed, optionsOf } from './use-step';

interface Option {
  value: string;
  label: string;
}

/** What one treatment cost, and who paid. */
export function CostFields(props: { field: FieldNamed; scars: Option[]; currencies: Option[] }) {
  const { field, scars, currencies } = props;
  const { stories, terms } = useMessages();
  const say = stories.course;
  const unsaid = { value: CURRENCY_NOT_SAID, label: say.currencyNotSaid };
  return (
    <>
      <TextField field={field('amount')} inputMode="decimal" label={say.amount} optional />
      <SelectField
        field={field('currency')}
        label={say.currency}
        options={[unsaid, ...currencies]}
      />
      <SelectField
        emptyLabel={terms.notSaid}
        field={field('basis')}
        label={say.basis}
        options={optionsOf(BASES, say.bases)}
      />
      <SelectField
        emptyLabel={terms.notSaid}
        field={field('bound')}
        label={say.bound}
        options={optionsOf(BOUNDS, say.bounds)}
      />
      <TextField field={field('priceYear')} inputMode="numeric" label={say.priceYear} optional />
      {scars.length > 1 ? (
        <ChoiceField
          columns={1}
          field={field('covers')}
          hint={say.coversHint}
          label={say.covers}
          multiple
          options={scars}
        />
      ) : null}
      <SelectField
        emptyLabel={terms.notSaid}
        field={field('paidBy')}
        label={say.paidBy}
        options={optionsOf(PAYERS, say.payers)}
      />
      <CheckField field={field('hearsay')} label={say.hearsay} />
    </>
  );
}
