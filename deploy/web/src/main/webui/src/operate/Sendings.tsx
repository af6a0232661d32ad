import type { ReactNode } from "react";
import { useTexts } from "../i18n/texts";
import { Decision } from "../staff/Decision";
import { Paged } from "../staff/Paged";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

/** A message on its way out, as each of the services lists its own. */
type Sending = {
  id: string;
  state: keyof typeof texts;
  queuedAt: string;
  attempts: number;
  fault?: string;
};

type Page<T> = { items: T[]; next?: string | null };

/** Messages with their state. One that ended without being sent can be sent again. */
export function Sendings<T extends Sending>(props: {
  name: string;
  title: string;
  empty: string;
  load: (after: string | undefined) => Promise<Page<T>>;
  heading: (it: T) => string;
  details?: (it: T) => ReactNode;
  endedBy: string[];
  again?: (it: T) => Promise<unknown>;
}) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const { again } = props;
  return (
    <section className="panel">
      <h2>{props.title}</h2>
      <Paged queryKey={[props.name]} live empty={props.empty} load={props.load}>
        {(found) => (
          <ul className="cards">
            {found.map((it) => {
              const hasEnded = props.endedBy.includes(it.state);
              return (
                <li key={it.id}>
                  <div className="row spread">
                    <span>{props.heading(it)}</span>
                    <strong className={hasEnded ? "due over" : undefined}>{t(it.state)}</strong>
                  </div>
                  <div className="row quiet">
                    {props.details?.(it)}
                    <span>{full(it.queuedAt)}</span>
                    {it.attempts > 0 && <span>{t("attempts", it.attempts)}</span>}
                  </div>
                  {it.fault !== undefined && <div className="text">{it.fault}</div>}
                  {again !== undefined && hasEnded && (
                    <Decision
                      about={`${props.heading(it)} ${full(it.queuedAt)}`}
                      choices={[{ title: t("again"), send: () => again(it) }]}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Paged>
    </section>
  );
}
