import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { Decision } from "../staff/Decision";
import { Paged } from "../staff/Paged";
import { useTimes } from "../staff/time";
import { texts } from "./decisionTexts";

/** Customers who are not satisfied after the last rework of the policy. */
export function ReworkLimits() {
  const t = useTexts(texts);
  const { full } = useTimes();
  return (
    <section className="panel">
      <h2>{t("limits")}</h2>
      <Paged
        queryKey={["rework-limits"]}
        live
        empty={t("noLimits")}
        load={(after) =>
          content(followup.GET("/rework-limits", { params: { query: { after, limit: 30 } } }))
        }
      >
        {(limits) => (
          <ul className="cards">
            {limits.map((it) => {
              const decide = (decision: "ONCE_MORE" | "CLOSE_AS_IT_IS") => ({
                title: t(decision),
                label: t("reason"),
                send: (reason: string, key: string) =>
                  content(
                    followup.POST("/followups/{id}/decision", {
                      params: {
                        path: { id: it.followUpId },
                        header: { "Idempotency-Key": key },
                      },
                      body: { decision, reason },
                    }),
                  ),
              });
              return (
                <li key={it.followUpId}>
                  <div className="row spread">
                    <Link to={`/tickets/${it.ticketId}`}>{t("ticket")}</Link>
                    <span className="row">
                      <span>{t("round", it.round)}</span>
                      <span className="quiet">{full(it.reachedAt)}</span>
                    </span>
                  </div>
                  <Decision
                    about={t("round", it.round)}
                    choices={[decide("ONCE_MORE"), decide("CLOSE_AS_IT_IS")]}
                  />
                </li>
              );
            })}
          </ul>
        )}
      </Paged>
    </section>
  );
}
