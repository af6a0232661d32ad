import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Paged } from "../staff/Paged";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

/** What people searched for and did not find: the next articles to write. */
export function Unanswered() {
  const t = useTexts(texts);
  const { full } = useTimes();
  return (
    <section className="panel">
      <h2>{t("unanswered")}</h2>
      <Paged
        queryKey={["unanswered-searches"]}
        empty={t("noneUnanswered")}
        load={(after) =>
          content(
            intake.GET("/knowledge/unanswered-searches", {
              params: { query: { after, limit: 20 } },
            }),
          )
        }
      >
        {(searches) => (
          <ul className="plain">
            {searches.map((it) => (
              <li key={it.words} className="row spread">
                <strong className="text">{it.words}</strong>
                <span className="quiet">{t("times", it.searches, full(it.lastAt))}</span>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}
