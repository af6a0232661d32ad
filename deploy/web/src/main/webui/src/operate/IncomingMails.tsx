import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Decision } from "../staff/Decision";
import { ListPanel } from "../staff/ListPanel";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

/** E-mail that came in and that nobody could read; it can be registered after all. */
export function IncomingMails(props: { acts: boolean }) {
  const t = useTexts(texts);
  return (
    <ListPanel
      name="incoming-mails"
      title={t("incoming")}
      empty={t("noIncoming")}
      load={(after) =>
        content(
          intake.GET("/incoming-mails", {
            params: { query: { fate: "PARKED", after, limit: 20 } },
          }),
        )
      }
      keyOf={(it) => it.id}
    >
      {(it) => <Item mail={it} acts={props.acts} />}
    </ListPanel>
  );
}

function Item(props: { mail: components["schemas"]["IncomingMail"]; acts: boolean }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const { id, subject, place, receivedAt, sender, cause } = props.mail;
  return (
    <>
      <div className="row spread">
        <strong>{subject ?? place}</strong>
        <span className="quiet">{full(receivedAt)}</span>
      </div>
      <div>{sender}</div>
      {cause !== undefined && <div className="text">{cause}</div>}
      {props.acts && (
        <Decision
          about={subject ?? place}
          choices={[
            {
              title: t("register"),
              send: () =>
                content(
                  intake.POST("/incoming-mails/{mail}/registration", {
                    params: { path: { mail: id } },
                  }),
                ),
            },
          ]}
        />
      )}
    </>
  );
}
