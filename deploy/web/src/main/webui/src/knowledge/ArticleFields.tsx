import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { useCatalogue } from "../staff/catalogue";
import { ChoiceField, ChoicesField, LineField, options, TextField } from "../staff/fields";
import type { ArticleDraft } from "./draft";
import { texts } from "./texts";

/** The fields of an article. */
export function ArticleFields(props: {
  isNew: boolean;
  draft: ArticleDraft;
  errors: Record<string, string>;
  pointer: string;
  change: (some: Partial<ArticleDraft>) => void;
}) {
  const t = useTexts(texts);
  const language = useLanguage();
  const categories = useCatalogue()?.categories ?? [];
  const { draft, change } = props;
  const error = (path: string) => props.errors[`${props.pointer}${path}`];
  const first = (path: string) =>
    error(path) ??
    Object.entries(props.errors).find(([at]) => at.startsWith(`${props.pointer}${path}/`))?.[1];
  const time = (name: "from" | "to" | "review", path: string) => (
    <LineField
      label={t(name)}
      type="datetime-local"
      value={draft[name]}
      error={error(path)}
      change={(value) => change({ [name]: value })}
    />
  );
  return (
    <>
      {props.isNew && (
        <LineField
          label={t("code")}
          hint={t("codeHint")}
          maxLength={60}
          value={draft.code}
          error={props.errors["/code"]}
          change={(code) => change({ code })}
        />
      )}
      <Language {...props} lang="zh" />
      <Language {...props} lang="en" />
      <ChoicesField
        label={t("categories")}
        options={categories}
        add={t("add")}
        remove={(name) => t("remove", name)}
        name={(option) => pick(option.name, language)}
        value={draft.categories}
        error={first("/categories")}
        change={(chosen) => change({ categories: chosen })}
      />
      <div className="pair">
        <LineField
          label={t("keywords")}
          hint={t("keywordsHint")}
          maxLength={2000}
          value={draft.keywords}
          error={first("/keywords")}
          change={(keywords) => change({ keywords })}
        />
        <ChoiceField
          label={t("audience")}
          options={options(texts, ["INTERNAL", "PUBLIC"])}
          value={draft.audience}
          change={(audience) => change({ audience: audience as ArticleDraft["audience"] })}
        />
      </div>
      <TextField
        label={t("sources")}
        hint={t("sourcesHint")}
        maxLength={4000}
        value={draft.sources}
        error={first("/sources")}
        change={(sources) => change({ sources })}
      />
      <div className="pair">
        {time("from", "/effectiveFrom")}
        {time("to", "/effectiveTo")}
        {time("review", "/reviewAt")}
      </div>
    </>
  );
}

function Language(props: {
  lang: "zh" | "en";
  draft: ArticleDraft;
  errors: Record<string, string>;
  pointer: string;
  change: (some: Partial<ArticleDraft>) => void;
}) {
  const t = useTexts(texts);
  const { lang, draft, errors, pointer, change } = props;
  const title = lang === "zh" ? "zhTitle" : "enTitle";
  const body = lang === "zh" ? "zhBody" : "enBody";
  const whole = errors[`${pointer}/${lang}`] ?? (lang === "zh" ? errors[pointer] : undefined);
  return (
    <>
      <LineField
        label={t(title)}
        value={draft[title]}
        error={errors[`${pointer}/${lang}/title`] ?? whole}
        change={(value) => change({ [title]: value })}
      />
      <TextField
        label={t(body)}
        rows={6}
        maxLength={20000}
        value={draft[body]}
        error={errors[`${pointer}/${lang}/body`]}
        change={(value) => change({ [body]: value })}
      />
    </>
  );
}
