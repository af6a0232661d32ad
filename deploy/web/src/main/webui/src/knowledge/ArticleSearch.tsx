import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { WordSearch } from "../staff/WordSearch";
import { ArticleList } from "./ArticleList";
import { texts } from "./texts";

/** Finds published articles by their words. */
export function ArticleSearch() {
  const t = useTexts(texts);
  return (
    <WordSearch
      name="article-search"
      label={t("words")}
      results={t("results")}
      find={(words) => content(intake.POST("/articles/search", { body: { q: words, limit: 30 } }))}
    >
      {(page) =>
        page.items.length === 0 ? (
          <p className="quiet">{t("nothingFound")}</p>
        ) : (
          <ArticleList articles={page.items} />
        )
      }
    </WordSearch>
  );
}
