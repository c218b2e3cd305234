import type { ReactNode } from 'react';
import { useMessages, useUrls } from './language';
import { TextLink } from './link';

/** A line for who came from elsewhere and sees this page first: what it is, and how all of it works. */
export function Orientation({
  children,
  way,
}: {
  children: ReactNode;
  /** A link of this page's own, set apart from the one that all pages have. */
  way?: ReactNode;
}) {
  const { how } = useMessages().pages.orientation;
  return (
    <p className="quiet">
      {children}{' '}
      {way ? (
        <>
          {way}
          {'\u00a0· '}
        </>
      ) : null}
      <TextLink to={useUrls().about()}>{how}</TextLink>
    </p>
  );
}
