import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Decision } from "../staff/Decision";
import { Paged } from "../staff/Paged";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

const SETTLED = ["FAILED", "UNCERTAIN", "OFF"];

/** E-mail that goes out. One that failed can be sent again. */
export function OutgoingMails(props: { acts: boolean }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  return (
    <section className="panel">
      <h2>{t("outgoing")}</h2>
      <Paged
        queryKey={["outgoing-mails"]}
        live
        empty={t("noOutgoing")}
        load={(after) =>
          content(intake.GET("/outgoing-mails", { params: { query: { after, limit: 20 } } }))
        }
      >
        {(found) => (
          <ul className="cards">
            {found.map((it) => (
              <li key={it.id}>
                <div className="row spread">
                  <span>{it.receiver}</span>
                  <strong className={SETTLED.includes(it.state) ? "due over" : undefined}>
                    {t(it.state)}
                  </strong>
                </div>
                <div className="row quiet">
                  <span>{it.event}</span>
                  <span>{full(it.queuedAt)}</span>
                  {it.attempts > 0 && <span>{t("attempts", it.attempts)}</span>}
                </div>
                {it.fault !== undefined && <div className="text">{it.fault}</div>}
                {props.acts && SETTLED.includes(it.state) && (
                  <Decision
                    about={it.receiver}
                    choices={[
                      {
                        title: t("again"),
                        send: () =>
                          content(
                            intake.POST("/outgoing-mails/{mail}/attempts", {
                              params: { path: { mail: it.id } },
                            }),
                          ),
                      },
                    ]}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}
