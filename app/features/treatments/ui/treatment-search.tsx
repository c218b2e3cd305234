import { Form } from '@remix-run/react';
import { Button } from '~/ui/button';
import { useMessages, useUrls } from '~/ui/language';

/** Finds a treatment by any of its names; works without script. */
export function TreatmentSearch({ names, typed }: { names: string[]; typed?: string }) {
  const say = useMessages();
  return (
    <Form action={useUrls().treatments()} className="filter-form" method="get" role="search">
      <label htmlFor="treatment-search">{say.treatments.search}</label>
      <div className="filter-form-row">
        <input
          autoComplete="off"
          defaultValue={typed}
          dir="auto"
          id="treatment-search"
          list="treatment-names"
          name="q"
          type="search"
        />
        <Button>{say.treatments.find}</Button>
      </div>
      <datalist id="treatment-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Form>
  );
}
