import { Outlet } from '@remix-run/react';

/** The optional language segment of every address; the wrapper of loaders refuses unknown ones. */
export default function LanguageSegment() {
  return <Outlet />;
}
