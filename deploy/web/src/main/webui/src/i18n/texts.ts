import { type Language, useLanguage } from "./language";

/** Texts in both languages; a missing one is a compile error. `{0}` stands for a value. */
export type Texts<K extends string> = Record<K, [zh: string, en: string]>;

export type Translate<K extends string> = (key: K, ...values: (string | number)[]) => string;

export function translator<K extends string>(texts: Texts<K>, language: Language): Translate<K> {
  return (key, ...values) =>
    texts[key][language === "zh" ? 0 : 1].replace(/\{(\d)\}/g, (_, index) =>
      String(values[Number(index)] ?? ""),
    );
}

export function useTexts<K extends string>(texts: Texts<K>): Translate<K> {
  return translator(texts, useLanguage());
}
