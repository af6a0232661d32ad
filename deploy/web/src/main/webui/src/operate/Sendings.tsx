import type { ReactNode } from "react";
import { useTexts } from "../i18n/texts";
import { Decision } from "../staff/Decision";
import { ListPanel } from "../staff/ListPanel";
import type { Read } from "../staff/Paged";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

/** A message on its way out, as each of the services lists its own. */
type Sending = {
  id: string;
  state: "QUEUED" | "SENDING" | "SENT" | "FAILED" | "UNCERTAIN" | "BOUNCED" | "OFF" | "SUPPRESSED";
  queuedAt: string;
  attempts: number;
  fault?: string | null;
};

const BAD: Sending["state"][] = ["FAILED", "UNCERTAIN", "BOUNCED", "OFF"];
/** A mail that came back has a wrong address, to which it isn't sent again. */
const REPEATED: Sending["state"][] = ["FAILED", "UNCERTAIN", "OFF"];

/** Messages with their state. One that did not leave can be sent again. */
export function Sendings<T extends Sending>(props: {
  name: string | string[];
  title: string;
  empty: string;
  load: Read<T>;
  heading: (it: T) => string;
  details?: (it: T) => ReactNode;
  again?: (it: T) => Promise<unknown>;
}) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const { again } = props;
  return (
    <ListPanel
      name={props.name}
      title={props.title}
      empty={props.empty}
      load={props.load}
      keyOf={(it) => it.id}
    >
      {(it) => (
        <>
          <div className="row spread">
            <span>{props.heading(it)}</span>
            <strong className={BAD.includes(it.state) ? "due over" : undefined}>
              {t(it.state)}
            </strong>
          </div>
          <div className="row quiet">
            {props.details?.(it)}
            <span>{full(it.queuedAt)}</span>
            {it.attempts > 0 && <span>{t("attempts", it.attempts)}</span>}
          </div>
          {it.fault && <div className="text">{it.fault}</div>}
          {again !== undefined && REPEATED.includes(it.state) && (
            <Decision
              about={`${props.heading(it)} ${full(it.queuedAt)}`}
              choices={[{ title: t("again"), send: () => again(it) }]}
            />
          )}
        </>
      )}
    </ListPanel>
  );
}
