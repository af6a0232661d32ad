import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Part } from "../staff/Part";
import { ArticleList } from "./ArticleList";
import { texts } from "./texts";

/** Finds published articles by their words. */
export function ArticleSearch() {
  const t = useTexts(texts);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  const found = useQuery({
    queryKey: ["article-search", asked],
    enabled: asked !== "",
    queryFn: () => content(intake.POST("/articles/search", { body: { q: asked, limit: 30 } })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(typed.trim());
  };
  return (
    <search className="panel">
      <form className="row" onSubmit={submit}>
        <Input
          aria-label={t("words")}
          placeholder={t("words")}
          value={typed}
          maxLength={100}
          style={{ maxWidth: 420 }}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button htmlType="submit" type="primary">
          {t("find")}
        </Button>
      </form>
      {asked !== "" && (
        <section aria-label={t("results")} aria-live="polite">
          <h2>{t("results")}</h2>
          <Part query={found}>
            {(page) =>
              page.items.length === 0 ? (
                <p className="quiet">{t("nothingFound")}</p>
              ) : (
                <ArticleList articles={page.items} />
              )
            }
          </Part>
        </section>
      )}
    </search>
  );
}
