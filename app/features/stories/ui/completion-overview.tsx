import { useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import type { Group } from '../completion/groups';
import type { OverviewGroup, OverviewRow } from '../completion/overview';

/** The groups of a story: what is told, what the next answer adds for others, and the way there. */
export function CompletionOverview({ id, groups }: { id: string; groups: OverviewGroup[] }) {
  const { completion: say, stories } = useMessages();
  const { newTitle: treatments, addOutcome: outcome } = stories.course;
  const more: Partial<Record<Group, string>> = { scars: say.add.scars, treatments, outcome };
  const to = useUrls();
  const open = ({ told }: OverviewRow) => (told === null ? say.open.tell : say.open.change);
  return groups.map(({ group, rows, add }) => (
    <Section key={group} title={say.groups[group].title}>
      <p className="quiet">{say.groups[group].adds}</p>
      <ul className="told-rows">
        {rows.map((row) => (
          <li key={row.path}>
            <Told row={row} />
            <TextLink
              aria-label={`${open(row)}: ${[say.groups[group].title, row.about ?? row.told].filter(Boolean).join(', ')}`}
              to={to.completeStory(id, row.path)}
            >
              {open(row)}
            </TextLink>
          </li>
        ))}
      </ul>
      {add ? (
        <p>
          <LinkButton to={to.completeStory(id, add)}>{more[group]}</LinkButton>
        </p>
      ) : null}
    </Section>
  ));
}

function Told({ row: { about, told } }: { row: OverviewRow }) {
  const say = useMessages().completion;
  return (
    <span className="told-rows-words">
      {about ? (
        <>
          <strong>{about}</strong>
          <br />
        </>
      ) : null}
      {told === null ? <span className="quiet">{say.notTold}.</span> : `${told || say.told}.`}
    </span>
  );
}
