import { Form } from '@remix-run/react';
import { Button } from '~/ui/button';
import { useMessages, useUrls } from '~/ui/language';
import { QUERY_MAX, type Section } from '../rules';

/** Asks the whole forum; works without script. `section`: where the asker is looking now. */
export function SearchField({ typed, section }: { typed?: string; section?: Section | null }) {
  const say = useMessages().search;
  return (
    <Form action={useUrls().search()} className="filter-form" method="get" role="search">
      <label htmlFor="search">{say.label}</label>
      <p className="hint" id="search-hint">
        {say.hint}
      </p>
      <div className="filter-form-row">
        <input
          aria-describedby="search-hint"
          defaultValue={typed}
          dir="auto"
          enterKeyHint="search"
          id="search"
          key={typed}
          maxLength={QUERY_MAX}
          name="q"
          type="search"
        />
        <Button>{say.find}</Button>
      </div>
      {section ? <input name="in" type="hidden" value={section} /> : null}
    </Form>
  );
}
