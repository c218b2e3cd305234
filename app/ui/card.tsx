import { Children, type ReactNode } from 'react';

export function Card({
  as: Tag = 'article',
  children,
}: {
  as?: 'article' | 'section' | 'div';
  children: ReactNode;
}) {
  return <Tag className="card">{children}</Tag>;
}

/** A list of cards; each child becomes an item of its own. */
export function CardList({ children }: { children: ReactNode }) {
  return (
    <ul className="card-list">
      {Children.map(children, (card) => (
        <li>{card}</li>
      ))}
    </ul>
  );
}
