import { useLocation } from '@remix-run/react';
import { Button } from './button';
import type { SentForm } from './failure';
import { useMessages } from './language';

/** Texts from here on are shown, so that they can be copied; shorter ones are soon typed again. */
const LONG = 100;

/** What was sent and could not be taken, ready to be sent once more. Works without script. */
export function SendAgain({ sent }: { sent: SentForm }) {
  const say = useMessages().shell.errors.again;
  const { pathname, search } = useLocation();
  return (
    <form action={pathname + search} method="post">
      {[...sent.fields.entries()].map(([at, [name, value]]) =>
        value.length < LONG && !value.includes('\n') ? (
          <input key={at} name={name} type="hidden" value={value} />
        ) : (
          <label className="field" key={at}>
            {say.yours}
            <textarea defaultValue={value} dir="auto" name={name} readOnly rows={8} />
          </label>
        ),
      )}
      {sent.secrets.map((name) => (
        <label className="field" key={name}>
          {say.secret}
          <input autoComplete="current-password" name={name} type="password" />
        </label>
      ))}
      <Button>{say.send}</Button>
    </form>
  );
}
