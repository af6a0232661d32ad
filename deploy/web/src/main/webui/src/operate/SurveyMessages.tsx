import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { Sendings } from "./Sendings";
import { texts } from "./texts";

/** Messages that carry survey links; receivers are not stored. */
export function SurveyMessages(props: { acts: boolean }) {
  const t = useTexts(texts);
  return (
    <Sendings
      name="survey-messages"
      title={t("surveys")}
      empty={t("noSurveys")}
      load={(after) =>
        content(followup.GET("/survey-messages", { params: { query: { after, limit: 20 } } }))
      }
      heading={(it) => t(it.way)}
      again={
        props.acts
          ? (it) =>
              content(
                followup.POST("/survey-messages/{message}/attempts", {
                  params: { path: { message: it.id } },
                }),
              )
          : undefined
      }
    />
  );
}
