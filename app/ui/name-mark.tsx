/** The site's sign: a book, its first letter on the cloth, sewn by hand. The same drawing as public/favicon.svg. */
export function NameMark() {
  return (
    <svg
      aria-hidden="true"
      className="name-mark"
      focusable="false"
      height="32"
      viewBox="0 0 32 32"
      width="32"
    >
      <rect className="name-mark-cloth" height="32" rx="6" width="32" />
      <g fill="none" strokeLinecap="round">
        <path className="name-mark-thread" d="M9 0V32 M0 6.5H9 M0 16H9 M0 25.5H9" strokeWidth="2" />
        <path
          className="name-mark-letter"
          d="M25.5 10C22.3 6.6 15.3 7.4 15.3 11.8C15.3 16.2 25.7 15.4 25.7 20C25.7 24.5 18.3 25.4 14.8 22"
          strokeWidth="2.6"
        />
      </g>
    </svg>
  );
}
