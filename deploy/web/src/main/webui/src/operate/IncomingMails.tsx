import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Decision } from "../staff/Decision";
import { Paged } from "../staff/Paged";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

/** E-mail that came in and that nobody could read; it can be registered after all. */
export function IncomingMails(props: { acts: boolean }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  return (
    <section className="panel">
      <h2>{t("incoming")}</h2>
      <Paged
        queryKey={["incoming-mails"]}
        live
        empty={t("noIncoming")}
        load={(after) =>
          content(
            intake.GET("/incoming-mails", {
              params: { query: { fate: "PARKED", after, limit: 20 } },
            }),
          )
        }
      >
        {(found) => (
          <ul className="cards">
            {found.map((it) => (
              <li key={it.id}>
                <div className="row spread">
                  <strong>{it.subject ?? it.place}</strong>
                  <span className="quiet">{full(it.receivedAt)}</span>
                </div>
                <div>{it.sender}</div>
                {it.cause !== undefined && <div className="text">{it.cause}</div>}
                {props.acts && (
                  <Decision
                    about={it.subject ?? it.place}
                    choices={[
                      {
                        title: t("register"),
                        send: () =>
                          content(
                            intake.POST("/incoming-mails/{mail}/registration", {
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
