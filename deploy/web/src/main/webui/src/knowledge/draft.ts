import type { components } from "../api/intake.gen";
import { instantOf, localOf } from "../staff/zone";

type Schemas = components["schemas"];

/** What is typed into the form of an article; times are local to the pack. */
export type ArticleDraft = {
  code: string;
  zhTitle: string;
  zhBody: string;
  enTitle: string;
  enBody: string;
  categories: string[];
  keywords: string;
  audience: Schemas["Audience"];
  sources: string;
  from: string;
  to: string;
  review: string;
};

/** Returns the form of a new article, in force from now. */
export function newDraft(now: string, zone: string): ArticleDraft {
  return {
    code: "",
    zhTitle: "",
    zhBody: "",
    enTitle: "",
    enBody: "",
    categories: [],
    keywords: "",
    audience: "INTERNAL",
    sources: "",
    from: localOf(now, zone),
    to: "",
    review: "",
  };
}

/** Returns the form of the next version of an article, filled with the version before. */
export function draftOf(article: Schemas["Article"], zone: string): ArticleDraft {
  return {
    code: article.code,
    zhTitle: article.zh?.title ?? "",
    zhBody: article.zh?.body ?? "",
    enTitle: article.en?.title ?? "",
    enBody: article.en?.body ?? "",
    categories: article.categories,
    keywords: article.keywords.join("，"),
    audience: article.audience,
    sources: article.sources.join("\n"),
    from: localOf(article.effectiveFrom, zone),
    to: localOf(article.effectiveTo, zone),
    review: localOf(article.reviewAt, zone),
  };
}

/** Builds the content of an article. A language without any text is left out. */
export function contentOf(draft: ArticleDraft, zone: string): Schemas["ArticleContent"] {
  return {
    zh: text(draft.zhTitle, draft.zhBody),
    en: text(draft.enTitle, draft.enBody),
    categories: draft.categories,
    keywords: parts(draft.keywords, /[,，、;；\n]/),
    audience: draft.audience,
    sources: parts(draft.sources, /\n/),
    effectiveFrom: instantOf(draft.from, zone) ?? "",
    effectiveTo: instantOf(draft.to, zone),
    reviewAt: instantOf(draft.review, zone),
  };
}

function text(title: string, body: string): Schemas["ArticleContentText"] | undefined {
  return title.trim() === "" && body.trim() === ""
    ? undefined
    : { title: title.trim(), body: body.trim() };
}

function parts(line: string, separator: RegExp): string[] {
  return line
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
