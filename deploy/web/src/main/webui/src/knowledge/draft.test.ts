import { expect, test } from "vitest";
import { contentOf, draftOf, newDraft } from "./draft";

const ZONE = "Asia/Shanghai";
const NOW = "2026-11-30T06:00:00Z";

test("a language without a text is left out, as are empty keywords, sources and times", () => {
  const draft = {
    ...newDraft(NOW, ZONE),
    zhTitle: " 停水通知怎么查 ",
    zhBody: "看公告。",
    keywords: "停水，通知、 ,公告",
    sources: "供水条例\n\n 第十条 ",
  };
  expect(contentOf(draft, ZONE)).toEqual({
    zh: { title: "停水通知怎么查", body: "看公告。" },
    en: undefined,
    categories: [],
    keywords: ["停水", "通知", "公告"],
    audience: "INTERNAL",
    sources: ["供水条例", "第十条"],
    effectiveFrom: "2026-11-30T06:00:00.000Z",
    effectiveTo: undefined,
    reviewAt: undefined,
  });
});

test("a title without a text goes to the service, which says what is missing", () => {
  const draft = { ...newDraft(NOW, ZONE), enTitle: "Water price" };
  expect(contentOf(draft, ZONE).en).toEqual({ title: "Water price", body: "" });
});

test("the next version starts with the one before", () => {
  const content = {
    code: "water-price",
    zh: { title: "水价", body: "阶梯水价。" },
    categories: ["bill"],
    keywords: ["水价", "阶梯"],
    audience: "PUBLIC" as const,
    sources: ["文件一", "文件二"],
    effectiveFrom: "2027-01-01T00:00:00.000Z",
    reviewAt: "2027-06-01T00:00:00.000Z",
  };
  const article = {
    ...content,
    version: 1,
    state: "PUBLISHED" as const,
    writtenAt: NOW,
  };
  const { code, ...same } = content;
  expect(draftOf(article, ZONE).code).toBe(code);
  expect(contentOf(draftOf(article, ZONE), ZONE)).toEqual({
    ...same,
    en: undefined,
    effectiveTo: undefined,
  });
});
