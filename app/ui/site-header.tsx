import { Link, NavLink } from '@remix-run/react';
import { useMessages, useUrls } from './language';
import type { Frame } from './rendering';

/** The name mark and the ways into the site. Wraps on phones; needs no script. */
export function SiteHeader({ frame }: { frame: Frame | null }) {
  const say = useMessages().shell.nav;
  const to = useUrls();
  const viewer = frame?.viewer;
  return (
    <header className="site-head">
      {frame?.demo ? <DemoLine outbox={frame.outbox} /> : null}
      <div className="site-head-row">
        <Link className="site-name" to={to.home()}>
          <Mark />
          Scarwise
        </Link>
        <nav aria-label={say.label} className="site-nav">
          <NavLink to={to.stories()}>{say.stories}</NavLink>
          <NavLink to={to.treatments()}>{say.treatments}</NavLink>
          <NavLink to={to.guides()}>{say.guides}</NavLink>
          {viewer?.reviews ? <NavLink to={to.review()}>{say.review}</NavLink> : null}
          {viewer ? null : (
            <NavLink className="nav-sign-in" to={to.login()}>
              {say.signIn}
            </NavLink>
          )}
        </nav>
        {viewer ? <SelfLink name={viewer.name} /> : null}
        <Link className="button button-primary site-write" to={to.newStory()}>
          {say.write}
        </Link>
      </div>
    </header>
  );
}

/** The way to one's own account: on phones the first letter of the name, else the name too. */
function SelfLink({ name }: { name: string }) {
  const say = useMessages().shell.nav;
  const [initial] = name;
  return (
    <NavLink aria-label={say.account(name)} className="site-self" to={useUrls().account()}>
      <span aria-hidden="true" className="initial">
        {initial?.toUpperCase()}
      </span>
      <span className="site-self-name" dir="auto">
        {name}
      </span>
    </NavLink>
  );
}

function DemoLine({ outbox }: { outbox: boolean }) {
  const say = useMessages().shell;
  const to = useUrls();
  return (
    <p className="demo-line">
      {say.demo} {outbox ? <Link to={to.outbox()}>{say.demoMail}</Link> : null}
    </p>
  );
}

/** A line that was broken and has grown together. The same drawing as public/favicon.svg. */
function Mark() {
  return (
    <svg aria-hidden="true" fill="none" focusable="false" stroke="currentColor" viewBox="0 0 32 32">
      <g strokeLinecap="round" strokeWidth="3">
        <path d="M4 22 C 11 10, 21 22, 28 9" />
        <path d="M10.5 11.5 l2.5 7.5 M16 12.5 l1.5 7 M21.5 11 l2 6.5" strokeWidth="2.2" />
      </g>
    </svg>
  );
}
