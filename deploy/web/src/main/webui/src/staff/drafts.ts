import { useEffect, useState } from "react";

/** Keeps what was typed into a form across a reload and a new login, in this tab. */
export function useDraft<T extends object>(
  name: string,
  empty: T,
): [T, (change: Partial<T>) => void, () => void] {
  const place = `hotline.draft.${name}`;
  const [draft, setDraft] = useState<T>(() => kept(place, empty));
  useEffect(() => {
    try {
      sessionStorage.setItem(place, JSON.stringify(draft));
    } catch {
      // Without storage, a reload loses what was typed.
    }
  }, [place, draft]);
  return [
    draft,
    (change) => setDraft((before) => ({ ...before, ...change })),
    () => setDraft(empty),
  ];
}

/** Forgets what was typed into a form that has been sent and is left. */
export function forgetDraft(name: string) {
  try {
    sessionStorage.removeItem(`hotline.draft.${name}`);
  } catch {
    // Nothing was kept.
  }
}

function kept<T extends object>(place: string, empty: T): T {
  try {
    const text = sessionStorage.getItem(place);
    return text === null ? empty : { ...empty, ...JSON.parse(text) };
  } catch {
    return empty;
  }
}
