import { useId } from 'react';
import type { Messages } from '~/messages';
import { Icon } from './icon';
import { useMessages, useUrls } from './language';
import { TextLink } from './link';

export type Topic = keyof Messages['explain']['topics'];

/**
 * "What do these numbers mean?", beside the numbers: opens over the page, so that no text moves, and
 * closes with Escape or a tap elsewhere. The browser does all of it; without `popover` the words
 * stand there open.
 */
export function Explain({ topics }: { topics: Topic[] }) {
  const say = useMessages().explain;
  const to = useUrls();
  const id = `explain-${useId().replaceAll(':', '')}`;
  return (
    <div className="explain">
      <button className="explain-open" type="button" {...opens(id)}>
        <Icon name="info" />
        {say.label}
      </button>
      <div className="explain-words" id={id} {...POPOVER}>
        <dl>
          {topics.map((topic) => (
            <div key={topic}>
              <dt>{say.topics[topic].term}</dt>
              <dd>{say.topics[topic].words}</dd>
            </div>
          ))}
        </dl>
        <p className="actions">
          <button className="button button-quiet" type="button" {...closes(id)}>
            {say.close}
          </button>
          <TextLink to={to.words()}>{say.more}</TextLink>
        </p>
      </div>
    </div>
  );
}

/** React 18 does not know these attributes yet, and passes them on as they are written. */
const POPOVER = { popover: 'auto' };
const opens = (id: string) => ({ popovertarget: id });
const closes = (id: string) => ({ popovertarget: id, popovertargetaction: 'hide' });
