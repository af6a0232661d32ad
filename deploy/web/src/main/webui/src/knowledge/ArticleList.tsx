import { Tag } from "antd";
import { Link } from "react-router";
import type { components } from "../api/intake.gen";
import { type Language, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { useNames } from "../staff/catalogue";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

export type Summary = components["schemas"]["ArticleSummary"];

/** The title in the language of the page, or in the one that the article has. */
export function titleOf(
  article: { zh?: string; en?: string; code: string },
  language: Language,
): string {
  const [first, other] = language === "zh" ? [article.zh, article.en] : [article.en, article.zh];
  return first ?? other ?? article.code;
}

/** Articles as cards. */
export function ArticleList(props: { articles: Summary[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const names = useNames();
  const { full } = useTimes();
  return (
    <ul className="cards">
      {props.articles.map((article) => (
        <li key={`${article.code}-${article.version}`}>
          <div className="row spread">
            <Link to={`/knowledge/${article.code}`}>{titleOf(article, language)}</Link>
            <span className="row">
              <strong>{t(article.state)}</strong>
              {article.audience === "PUBLIC" && <Tag color="#0958d9">{t("PUBLIC")}</Tag>}
            </span>
          </div>
          <div className="row quiet">
            <span>{t("version", article.version)}</span>
            <span>{full(article.writtenAt)}</span>
            {article.categories.map((code) => (
              <span key={code}>{names("categories", code)}</span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
