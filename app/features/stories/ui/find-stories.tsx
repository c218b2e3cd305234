import { Form } from '@remix-run/react';
import { Button } from '~/ui/button';
import { useMessages, useNumber, useUrls } from '~/ui/language';
import { QuerySelect, QueryText } from '~/ui/query-fields';

interface FindStoriesProps {
  /** How many stories there are by kind of scar and by cause. */
  counts: { scar: Record<string, number>; cause: Record<string, number> };
  /** Names of treatments to propose. */
  names: string[];
}

/** Asks the list of stories for a treatment, a kind of scar and a cause at once. */
export function FindStories({ counts, names }: FindStoriesProps) {
  const { pages, terms } = useMessages();
  const say = pages.home;
  const number = useNumber();
  return (
    <Form action={useUrls().stories()} className="query-form" method="get">
      <QueryText hint={say.treatmentHint} label={say.treatment} name="treatment" offered={names} />
      <div className="query-pair">
        <QuerySelect
          any={say.any}
          label={say.scar}
          name="scar"
          options={counted(terms.scar, counts.scar, number)}
        />
        <QuerySelect
          any={say.any}
          label={say.cause}
          name="cause"
          options={counted(terms.cause, counts.cause, number)}
        />
      </div>
      <Button kind="quiet">{say.show}</Button>
    </Form>
  );
}

/** The values that some story has, in their own order, each with how many. */
function counted(
  names: Record<string, string>,
  counts: Record<string, number>,
  number: (n: number) => string,
) {
  return Object.entries(names).flatMap(([value, name]) => {
    const n = counts[value];
    return n ? [{ value, label: `${name} (${number(n)})` }] : [];
  });
}
