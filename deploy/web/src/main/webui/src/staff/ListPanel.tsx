import type { ReactNode } from "react";
import { Cards } from "./Cards";
import { Paged, type Read } from "./Paged";

/** A panel with a list that is read page by page and follows the live events. */
export function ListPanel<T>(props: {
  name: string | string[];
  title: string;
  empty: string;
  load: Read<T>;
  keyOf: (item: T) => string;
  above?: ReactNode;
  children: (item: T) => ReactNode;
}) {
  return (
    <section className="panel">
      <h2>{props.title}</h2>
      {props.above}
      <Paged queryKey={[props.name].flat()} live empty={props.empty} load={props.load}>
        {(found) => (
          <Cards items={found} keyOf={props.keyOf}>
            {props.children}
          </Cards>
        )}
      </Paged>
    </section>
  );
}
