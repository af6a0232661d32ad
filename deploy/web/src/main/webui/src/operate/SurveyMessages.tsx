import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { Decision } from "../staff/Decision";
import { Paged } from "../staff/Paged";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

const SETTLED = ["FAILED", "UNCERTAIN"];

/** Messages that carry survey links; receivers are not stored. */
export function SurveyMessages(props: { acts: boolean }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  return (
    <section className="panel">
      <h2>{t("surveys")}</h2>
      <Paged
        queryKey={["survey-messages"]}
        live
        empty={t("noSurveys")}
        load={(after) =>
          content(followup.GET("/survey-messages", { params: { query: { after, limit: 20 } } }))
        }
      >
        {(found) => (
          <ul className="cards">
            {found.map((it) => (
              <li key={it.id}>
                <div className="row spread">
                  <span>{t(it.way)}</span>
                  <strong className={SETTLED.includes(it.state) ? "due over" : undefined}>
                    {t(it.state)}
                  </strong>
                </div>
                <div className="row quiet">
                  <span>{full(it.queuedAt)}</span>
                  {it.attempts > 0 && <span>{t("attempts", it.attempts)}</span>}
                </div>
                {it.fault !== undefined && <div className="text">{it.fault}</div>}
                {props.acts && SETTLED.includes(it.state) && (
                  <Decision
                    about={`${t(it.way)} ${full(it.queuedAt)}`}
                    choices={[
                      {
                        title: t("again"),
                        send: () =>
                          content(
                            followup.POST("/survey-messages/{message}/attempts", {
                              params: { path: { message: it.id } },
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
