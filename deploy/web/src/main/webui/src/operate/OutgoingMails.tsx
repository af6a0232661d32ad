import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Sendings } from "./Sendings";
import { texts } from "./texts";

/** E-mail that goes out. */
export function OutgoingMails(props: { acts: boolean }) {
  const t = useTexts(texts);
  return (
    <Sendings
      name="outgoing-mails"
      title={t("outgoing")}
      empty={t("noOutgoing")}
      load={(after) =>
        content(intake.GET("/outgoing-mails", { params: { query: { after, limit: 20 } } }))
      }
      heading={(it) => it.receiver}
      details={(it) => <span>{it.event}</span>}
      again={
        props.acts
          ? (it) =>
              content(
                intake.POST("/outgoing-mails/{mail}/attempts", {
                  params: { path: { mail: it.id } },
                }),
              )
          : undefined
      }
    />
  );
}
