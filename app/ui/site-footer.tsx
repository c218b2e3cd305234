import { Link } from '@remix-run/react';
import { useMessages, useUrls } from './language';
import { LanguageSwitch } from './language-switch';

export function SiteFooter({ demo }: { demo: boolean }) {
  const { glossary, shell } = useMessages();
  const say = shell.footer;
  const to = useUrls();
  return (
    <footer className="site-foot">
      <div className="site-foot-row">
        <div className="foot-words">
          <p>{say.notAdvice}</p>
          {demo ? <p>{say.fiction}</p> : null}
        </div>
        <nav aria-label={say.label}>
          <Link to={to.about()}>{say.about}</Link>
          <Link to={to.words()}>{glossary.title}</Link>
          <Link to={to.rules()}>{say.rules}</Link>
          <Link to={to.checks()}>{say.checks}</Link>
          <Link to={to.terms()}>{say.terms}</Link>
          <Link to={to.privacy()}>{say.privacy}</Link>
          <Link to={to.contact()}>{say.contact}</Link>
          <Link to={to.notice()}>{say.notice}</Link>
        </nav>
        <LanguageSwitch />
      </div>
    </footer>
  );
}
