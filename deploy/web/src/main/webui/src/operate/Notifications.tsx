import { Link } from "react-router";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { useActors } from "../staff/actors";
import { content, intake } from "../staff/api";
import { options } from "../staff/fields";
import { StateList } from "../staff/StateList";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

const STATES = ["QUEUED", "DELIVERED", "FAILED", "SUPPRESSED"] as const;

/** Notifications with their fate; addresses are not shown. */
export function Notifications() {
  const t = useTexts(texts);
  return (
    <section className="panel">
      <h2>{t("notifications")}</h2>
      <StateList
        name="notifications"
        states={options(texts, STATES)}
        live
        empty={t("noNotifications")}
        load={(state, after) =>
          content(intake.GET("/notifications", { params: { query: { state, after, limit: 30 } } }))
        }
      >
        {(it) => <Item notification={it} />}
      </StateList>
    </section>
  );
}

function Item(props: { notification: components["schemas"]["Notification"] }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const actors = useActors();
  const it = props.notification;
  return (
    <>
      <div className="row spread">
        <span className="row">
          <Link to={`/tickets/${it.ticket}`}>{t("toTicket")}</Link>
          <span>{actors(it.receiver)}</span>
          <span>{t(it.via)}</span>
        </span>
        <strong className={it.state === "FAILED" ? "due over" : undefined}>{t(it.state)}</strong>
      </div>
      <div className="text">{it.text}</div>
      <div className="row quiet">
        <span>{full(it.createdAt)}</span>
        <span>{it.rule}</span>
        {it.attempts > 0 && <span>{t("attempts", it.attempts)}</span>}
        {it.nextAt !== undefined && <span>{t("nextAt", full(it.nextAt))}</span>}
      </div>
      {it.fault !== undefined && <div className="text">{it.fault}</div>}
    </>
  );
}
