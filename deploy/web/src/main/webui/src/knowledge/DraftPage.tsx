import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { useCatalogue } from "../staff/catalogue";
import { forgetDraft, useDraft } from "../staff/drafts";
import { Part } from "../staff/Part";
import { ProblemAlert } from "../staff/ProblemAlert";
import { useFocusOnRefused, useWrite } from "../staff/write";
import { ArticleFields } from "./ArticleFields";
import { type ArticleDraft, contentOf, draftOf, newDraft } from "./draft";
import { texts } from "./texts";

/** Writes an article, or the next version of one. */
export default function DraftPage() {
  const t = useTexts(texts);
  const [search] = useSearchParams();
  const of = search.get("of");
  const version = Number(search.get("version") ?? "1");
  const zone = useCatalogue()?.timeZone;
  const before = useQuery({
    queryKey: ["article-before", of, version],
    enabled: of !== null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      content(
        intake.GET("/articles/{code}/versions/{version}", {
          params: { path: { code: of ?? "", version } },
        }),
      ),
  });
  return (
    <>
      <p>
        <Link to={of === null ? "/knowledge" : `/knowledge/${of}`}>← {t("back")}</Link>
      </p>
      <h1>{t(of === null ? "write" : "revise")}</h1>
      {zone !== undefined && of === null && <NewArticle zone={zone} />}
      {zone !== undefined && of !== null && (
        <Part query={before}>
          {(article) => <DraftForm isNew={false} start={draftOf(article, zone)} zone={zone} />}
        </Part>
      )}
    </>
  );
}

function NewArticle(props: { zone: string }) {
  const [start] = useState(() => newDraft(new Date().toISOString(), props.zone));
  return <DraftForm isNew start={start} zone={props.zone} />;
}

function DraftForm(props: { isNew: boolean; start: ArticleDraft; zone: string }) {
  const t = useTexts(texts);
  const go = useNavigate();
  const name = props.isNew ? "article" : `article.${props.start.code}`;
  const [draft, change] = useDraft<ArticleDraft>(name, props.start);
  const write = useWrite(
    (body: ArticleDraft, key: string) => {
      const header = { "Idempotency-Key": key };
      const text = contentOf(body, props.zone);
      const code = body.code.trim();
      return props.isNew
        ? content(intake.POST("/articles", { params: { header }, body: { code, content: text } }))
        : content(
            intake.POST("/articles/{code}/versions", {
              params: { header, path: { code } },
              body: text,
            }),
          );
    },
    (written) => {
      forgetDraft(name);
      go(`/knowledge/${written.code}?version=${written.version}`);
    },
  );
  const form = useFocusOnRefused(write.problem);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!write.sending) write.send(draft);
  };
  return (
    <form ref={form} className="panel" onSubmit={send} noValidate>
      <ArticleFields
        isNew={props.isNew}
        draft={draft}
        errors={write.errors}
        pointer={props.isNew ? "/content" : ""}
        change={change}
      />
      <ProblemAlert
        problem={write.problem}
        retrying={write.retrying}
        fields={["/code", "/content", "/zh", "/en", "/effective", "/review", "/keywords"]}
      />
      <Button type="primary" htmlType="submit" size="large" loading={write.sending}>
        {t("save")}
      </Button>
    </form>
  );
}
