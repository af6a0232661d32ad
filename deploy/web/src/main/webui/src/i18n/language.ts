import { useSyncExternalStore } from "react";

export type Language = "zh" | "en";
export type LocalText = { zh: string; en: string };

const KEY = "hotline.language";
const listeners = new Set<() => void>();

function initial(): Language {
  // Unit tests have no page.
  if (typeof document === "undefined") return "zh";
  const asked = new URLSearchParams(location.search).get("lang") ?? stored();
  if (asked === "zh" || asked === "en") return asked;
  return navigator.language.startsWith("en") ? "en" : "zh";
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

let current = initial();
if (typeof document !== "undefined") document.documentElement.lang = current;

export function language(): Language {
  return current;
}

export function setLanguage(next: Language) {
  current = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // A browser that keeps nothing asks again at the next visit.
  }
  for (const listener of listeners) listener();
}

/** Returns the language of the page, and renders again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

/** Picks the text of a pack or a timeline. */
export function pick(text: LocalText, chosen: Language): string {
  return text[chosen];
}
