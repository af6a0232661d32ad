import { Link } from "react-router";
import { useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Due as TimeLeft } from "../staff/Due";
import { Paged } from "../staff/Paged";
import { titleOf } from "./ArticleList";
import { texts } from "./texts";

/** Approvals, starts, reviews and ends that come soon. */
export function Due() {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <section className="panel">
      <h2>{t("due")}</h2>
      <Paged
        queryKey={["articles-due"]}
        empty={t("noneDue")}
        load={(after) =>
          content(intake.GET("/knowledge/due", { params: { query: { after, limit: 20 } } }))
        }
      >
        {(due) => (
          <ul className="cards">
            {due.map((it) => (
              <li key={`${it.article.code}-${it.article.version}-${it.step}`}>
                <div className="row spread">
                  <Link to={`/knowledge/${it.article.code}`}>{titleOf(it.article, language)}</Link>
                  <span>
                    {t(it.step)} <TimeLeft at={it.dueAt} />
                  </span>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}
