/**
 * Drawings of one hand: lines of one weight on a grid of 24, in the colour of the words beside them.
 * They never speak for themselves: the words stand beside them or in the name of the link.
 */
const DRAWINGS = {
  search: 'M10.5 4.5a6 6 0 1 0 0 12a6 6 0 1 0 0-12 M15 15l5 5',
  menu: 'M4 7h16 M4 12h16 M4 17h16',
  close: 'M6 6l12 12 M18 6L6 18',
  filter: 'M4 7h16 M7 12h10 M10 17h4',
  arrow: 'M5 12h14 M13 6l6 6l-6 6',
  back: 'M19 12H5 M11 6l-6 6l6 6',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16 M12 7.500V12l3 2',
  warn: 'M12 4.500L21 19.500H3z M12 10v4.5 M12 17v.1',
  info: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16 M12 11v5 M12 8v.1',
  heart:
    'M12 19.500C6.5 15.5 4 12.5 4 9.300a4.2 4.2 0 0 1 8-1.800a4.2 4.2 0 0 1 8 1.800c0 3.2-2.5 6.2-8 10.200z',
  evidence:
    'M4.5 4.500h4v15h-4z M8.5 4.500h4v15h-4z M13.5 6l3.9-1l3.6 14l-3.9 1z M4.5 8h4 M8.5 16h4',
  story: 'M6 3.500h12v17H6z M9 8h6 M9 11.500h6 M9 15h3.5',
  question:
    'M4 4.500h16v12h-9L7 20v-3.500H4z M10 9a2 2 0 1 1 2.9 1.800c-.6.3-.9.7-.9 1.3 M12 13.900v.1',
  opinion: 'M4 4.500h16v12h-9L7 20v-3.500H4z M8 8.500h8 M8 12.500h5',
  talk: 'M3.5 4.500h11v8h-6l-3 2.800v-2.800h-2z M17.5 8.500h3v8h-2v2.800l-3-2.800h-5',
  guide:
    'M12 6.500C10 5 7 4.5 3.5 5v13.500c3.5-.5 6.5 0 8.5 1.500c2-1.5 5-2 8.5-1.500V5C17 4.5 14 5 12 6.500z M12 6.500V20',
  treatment:
    'M4.9 13.400l8.5-8.500a4 4 0 0 1 5.7 5.700l-8.5 8.500a4 4 0 0 1-5.7-5.700z M9 9.300L14.7 15 M11.2 12h.1 M12.8 12h.1',
  reply: 'M10 6L4.5 11.500L10 17 M4.5 11.500H14a5.5 5.5 0 0 1 5.5 5.500v2',
  pen: 'M4 20l1-4.500L16 4.500L19.5 8L8.5 19z M13.5 7L17 10.5',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8 M4.5 20c.8-4 3.6-5.5 7.5-5.500s6.7 1.5 7.5 5.5',
  globe:
    'M12 3.500a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17 M3.5 12h17 M12 3.500c4.5 5 4.5 12 0 17c-4.5-5-4.5-12 0-17',
  photo:
    'M3.5 5h17v14h-17z M8.5 8.500a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3 M4 18l5.5-4.500l3 2.500l3.5-4l4.5 5',
  lock: 'M5.5 10.500h13v9.500h-13z M8.5 10.500V8a3.5 3.5 0 0 1 7 0v2.5 M12 14v2.5',
  flag: 'M6 21V4.500c4-2 7.5 2 12 0v9c-4.5 2-8-2-12 0',
} as const;

export type IconName = keyof typeof DRAWINGS;

export const ICON_NAMES = Object.keys(DRAWINGS) as IconName[];

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      fill="none"
      focusable="false"
      height="24"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.75"
      viewBox="0 0 24 24"
      width="24"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
