import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { filtersFor, writeFilters } from '../story-filters';
import { SCAR_KINDS } from '../vocabulary';
import { ScarDrawing } from './scar-drawing';

/** The ways to the stories of a treatment by kind of scar; kinds that nobody knows are left out. */
export function ScarStories({ slug, kinds }: { slug: string; kinds: string[] }) {
  const say = useMessages();
  const to = useUrls();
  const known = SCAR_KINDS.filter((kind) => kinds.includes(kind));
  if (known.length === 0) return null;
  const { chosen, ...others } = filtersFor('treatment', [slug]);
  return (
    <nav aria-label={say.treatments.scarStories} className="scar-stories">
      <p className="quiet">{say.treatments.scarStories}</p>
      <ul className="chips">
        {known.map((kind) => (
          <li key={kind}>
            <TextLink
              to={to.stories(writeFilters({ ...others, chosen: { ...chosen, scar: [kind] } }))}
            >
              <ScarDrawing of={kind} size="line" />
              {say.terms.scar[kind]}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
