import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { useMessages, useUrls } from './language';
import { NameMark } from './name-mark';
import type { Frame } from './rendering';

/** The name mark and the ways into the site. Two lines on phones; needs no script. */
export function SiteHeader({ frame }: { frame: Frame | null }) {
  const say = useMessages().shell.nav;
  const to = useUrls();
  const viewer = frame?.viewer;
  return (
    <header className="site-head">
      {frame?.demo ? <DemoLine outbox={frame.outbox} /> : null}
      <div className="site-head-row">
        <Link className="site-name" to={to.home()}>
          <NameMark />
          <span className="site-name-words">Scarwise</span>
        </Link>
        <nav aria-label={say.label} className="site-nav">
          <NavItem to={to.stories()}>{say.stories}</NavItem>
          <NavItem to={to.treatments()}>{say.treatments}</NavItem>
          <NavItem to={to.guides()}>{say.guides}</NavItem>
          <NavItem to={to.discussions()}>{say.discussions}</NavItem>
          {viewer?.reviews ? <NavItem to={to.review()}>{say.review}</NavItem> : null}
        </nav>
        <NavItem className="site-icon" label={say.search} to={to.search()}>
          <Icon name="search" />
        </NavItem>
        {viewer ? <SelfLink name={viewer.name} /> : <SignInLink />}
        <Link className="button button-primary site-write" to={to.newStory()}>
          <span className="site-write-long">{say.write}</span>
          <span className="site-write-short">{say.writeShort}</span>
        </Link>
      </div>
    </header>
  );
}

interface NavItemProps {
  to: string;
  className?: string;
  /** The name of a way that is drawn. */
  label?: string;
  children: ReactNode;
}

/** A way into a part of the site, marked on its pages; the form for something new is no part of a list. */
function NavItem({ to, className, label, children }: NavItemProps) {
  const { pathname } = useLocation();
  const below = pathname.startsWith(`${to}/`) && pathname !== `${to}/new`;
  const here = pathname === to || below;
  return (
    <Link aria-current={here ? 'page' : undefined} aria-label={label} className={className} to={to}>
      {children}
    </Link>
  );
}

/** The way to one's own account: on phones the first letter of the name, else the name too. */
function SelfLink({ name }: { name: string }) {
  const say = useMessages().shell.nav;
  const [initial] = name;
  return (
    <NavItem className="site-self" label={say.account(name)} to={useUrls().account()}>
      <span aria-hidden="true" className="initial">
        {initial?.toUpperCase()}
      </span>
      <span className="site-self-name" dir="auto">
        {name}
      </span>
    </NavItem>
  );
}

function SignInLink() {
  const say = useMessages().shell.nav;
  return (
    <NavItem className="site-sign-in" to={useUrls().login()}>
      {say.signIn}
    </NavItem>
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
