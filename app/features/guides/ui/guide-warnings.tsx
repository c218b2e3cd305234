import { Callout } from '~/ui/callout';
import { useMessages } from '~/ui/language';
import type { TextWarning } from '../text-warnings';

/** What an editor should look at again before saving. */
export function GuideWarnings({ warnings }: { warnings: TextWarning[] }) {
  const say = useMessages().guides.edit.warnings;
  if (warnings.length === 0) return null;
  return (
    <Callout kind="wait" title={say.title}>
      <p>{say.words}</p>
      <ul>
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>
            <Warning warning={warning} />
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function Warning({ warning }: { warning: TextWarning }) {
  const say = useMessages().guides.edit.warnings;
  switch (warning.kind) {
    case 'promise':
      return say.promise(warning.words.map((word) => `“${word}”`).join(', '));
    case 'html':
      return say.html;
    case 'number':
      return (
        <>
          {say.number[warning.why](warning.what.join(', '))} <q lang="en">{warning.sentence}</q>
        </>
      );
  }
}
