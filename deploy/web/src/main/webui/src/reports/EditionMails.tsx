import { useTexts } from "../i18n/texts";
import { Sendings } from "../operate/Sendings";
import { content, reporting } from "../staff/api";
import { hasRole, useSession } from "../staff/session";
import { texts } from "./editionTexts";

/** The mails that brought a published report to its receivers. */
export function EditionMails(props: { id: string }) {
  const t = useTexts(texts);
  const { id } = props;
  const acts = hasRole(useSession(), "manager", "reports");
  return (
    <Sendings
      name={["edition-mails", id]}
      title={t("mails")}
      empty={t("noMails")}
      load={() => content(reporting.GET("/editions/{id}/deliveries", { params: { path: { id } } }))}
      heading={(it) => it.receiver}
      again={
        acts
          ? (it) =>
              content(
                reporting.POST("/editions/{id}/deliveries/{delivery}/attempts", {
                  params: { path: { id, delivery: it.id } },
                }),
              )
          : undefined
      }
    />
  );
}
