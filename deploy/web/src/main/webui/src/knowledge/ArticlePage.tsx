import { useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { Link, useParams, useSearchParams } from "react-router";
import type { components } from "../api/intake.gen";
import { useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Fact, Facts } from "../staff/Facts";
import { Part } from "../staff/Part";
import { useTimes } from "../staff/time";
import { ArticleActions } from "./ArticleActions";
import { titleOf } from "./ArticleList";
import { texts } from "./texts";
import { Versions } from "./Versions";

export type Article = components["schemas"]["Article"];

/** An article in one of its versions, the published one first. */
export default function ArticlePage() {
  const t = useTexts(texts);
  const code = useParams().code ?? "";
  const chosen = useSearchParams()[0].get("version");
  const article = useQuery({
    queryKey: ["article", code, chosen],
    queryFn: () =>
      chosen === null
        ? content(intake.GET("/articles/{code}", { params: { path: { code } } }))
        : content(
            intake.GET("/articles/{code}/versions/{version}", {
              params: { path: { code, version: Number(chosen) } },
            }),
          ),
  });
  return (
    <>
      <p>
        <Link to="/knowledge">← {t("back")}</Link>
      </p>
      <Part query={article}>
        {(found) => (
          <div className="columns">
            <Body article={found} />
            <div>
              <ArticleActions article={found} />
              <About article={found} />
              <Versions article={found} />
            </div>
          </div>
        )}
      </Part>
    </>
  );
}

function Body(props: { article: Article }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { article } = props;
  const titles = { zh: article.zh?.title, en: article.en?.title, code: article.code };
  const other = language === "zh" ? article.en : article.zh;
  const first = (language === "zh" ? article.zh : article.en) ?? other;
  return (
    <article className="panel">
      <div className="row">
        <h1>{titleOf(titles, language)}</h1>
        <strong>{t(article.state)}</strong>
        <span>{t("version", article.version)}</span>
      </div>
      {article.retirementReason !== undefined && (
        <Alert type="warning" title={t("retired")} description={article.retirementReason} />
      )}
      <p className="text">{first?.body}</p>
      {other !== undefined && other !== first && (
        <>
          <h2>{other.title}</h2>
          <p className="text" lang={language === "zh" ? "en" : "zh"}>
            {other.body}
          </p>
        </>
      )}
    </article>
  );
}

function About(props: { article: Article }) {
  const t = useTexts(texts);
  const names = useNames();
  const { full } = useTimes();
  const { article } = props;
  const by = (person: string | undefined, at: string | undefined) =>
    person === undefined ? undefined : `${person} · ${full(at)}`;
  return (
    <section className="panel">
      <h2>{t("about")}</h2>
      <Facts>
        <Fact label={t("code")} value={article.code} />
        <Fact label={t("audience")} value={t(article.audience)} />
        <Fact
          label={t("categories")}
          value={article.categories.map((it) => names("categories", it)).join("、")}
        />
        <Fact label={t("keywords")} value={article.keywords.join("、")} />
        <Fact label={t("sources")} value={article.sources.join("\n")} />
        <Fact label={t("from")} value={full(article.effectiveFrom)} />
        <Fact label={t("to")} value={full(article.effectiveTo)} />
        <Fact label={t("review")} value={full(article.reviewAt)} />
        <Fact label={t("author")} value={by(article.author, article.writtenAt)} />
        <Fact label={t("approvedBy")} value={by(article.approvedBy, article.approvedAt)} />
        <Fact
          label={t("uses")}
          value={article.uses && t("usesLine", article.uses.quoted, article.uses.read)}
        />
      </Facts>
    </section>
  );
}
