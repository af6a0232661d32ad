import type { ReactNode } from "react";

/** A list of cards, which are read on a phone as well as on a desk. */
export function Cards<T>(props: {
  items: T[];
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
}) {
  return (
    <ul className="cards">
      {props.items.map((item) => (
        <li key={props.keyOf(item)}>{props.children(item)}</li>
      ))}
    </ul>
  );
}
