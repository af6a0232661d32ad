import { useState } from "react";
import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { ChoiceField, options } from "../staff/fields";
import { Paged } from "../staff/Paged";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

const STATES = ["QUEUED", "DELIVERED", "FAILED", "SUPPRESSED"] as const;

/** Notifications with their fate; addresses are not shown. */
export function Notifications() {
  const t = useTexts(texts);
  const { full } = useTimes();
  const [state, setState] = useState("");
  return (
    <section className="panel">
      <h2>{t("notifications")}</h2>
      <ChoiceField
        label={t("state")}
        options={options(texts, STATES)}
        empty={t("all")}
        value={state}
        change={setState}
      />
      <Paged
        queryKey={["notifications", state]}
        live
        empty={t("noNotifications")}
        load={(after) =>
          content(
            intake.GET("/notifications", {
              params: {
                query: {
                  state: state === "" ? undefined : (state as (typeof STATES)[number]),
                  after,
                  limit: 30,
                },
              },
            }),
          )
        }
      >
        {(found) => (
          <ul className="cards">
            {found.map((it) => (
              <li key={it.id}>
                <div className="row spread">
                  <span className="row">
                    <Link to={`/tickets/${it.ticket}`}>{t("toTicket")}</Link>
                    <span>{it.receiver}</span>
                    <span>{t(it.via)}</span>
                  </span>
                  <strong className={it.state === "FAILED" ? "due over" : undefined}>
                    {t(it.state)}
                  </strong>
                </div>
                <div className="text">{it.text}</div>
                <div className="row quiet">
                  <span>{full(it.createdAt)}</span>
                  <span>{it.rule}</span>
                  {it.attempts > 0 && <span>{t("attempts", it.attempts)}</span>}
                  {it.nextAt !== undefined && <span>{t("nextAt", full(it.nextAt))}</span>}
                </div>
                {it.fault !== undefined && <div className="text">{it.fault}</div>}
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}
