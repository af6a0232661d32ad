import { useEffect, useState } from "react";
import { newKey } from "../api/keys";

/** What a customer has typed. It survives a reload, in this tab only. */
export type Draft = {
  key: string;
  description: string;
  category: string;
  address: string;
  latitude?: number;
  longitude?: number;
  name: string;
  phone: string;
  kind: string;
  anonymous: boolean;
  fields: Record<string, string | boolean>;
};

const PLACE = "hotline.report";

export function emptyDraft(): Draft {
  return {
    key: newKey(),
    description: "",
    category: "",
    address: "",
    name: "",
    phone: "",
    kind: "",
    anonymous: false,
    fields: {},
  };
}

function kept(): Draft {
  try {
    const text = sessionStorage.getItem(PLACE);
    return text === null ? emptyDraft() : { ...emptyDraft(), ...JSON.parse(text) };
  } catch {
    return emptyDraft();
  }
}

export function useDraft(): [Draft, (change: Partial<Draft>) => void, () => void] {
  const [draft, setDraft] = useState(kept);
  useEffect(() => {
    try {
      sessionStorage.setItem(PLACE, JSON.stringify(draft));
    } catch {
      // Without storage, a reload loses what was typed.
    }
  }, [draft]);
  const change = (some: Partial<Draft>) => setDraft((before) => ({ ...before, ...some }));
  return [draft, change, () => setDraft(emptyDraft())];
}
