import type { components } from "../api/intake.gen";
import type { Category } from "../staff/catalogue";

export type FilingDraft = {
  channel: string;
  category: string;
  severity: "ORDINARY" | "MAJOR";
  description: string;
  phone: string;
  name: string;
  kind: string;
  address: string;
  answer: string;
  /** The call that the ticket is about, as the switchboard calls it. */
  call: string;
  fields: Record<string, string | number | boolean>;
};

export const emptyFiling: FilingDraft = {
  channel: "phone",
  category: "",
  severity: "ORDINARY",
  description: "",
  phone: "",
  name: "",
  kind: "",
  address: "",
  answer: "",
  call: "",
  fields: {},
};

/** Builds the body of a filing. A group without content is left out: it would be refused. */
export function filing(
  draft: FilingDraft,
  category: Category | undefined,
): components["schemas"]["FileTicket"] {
  const known = new Set(category?.fields.map((field) => field.code));
  const fields = Object.fromEntries(
    Object.entries(draft.fields).filter(([code, value]) => known.has(code) && value !== ""),
  );
  return {
    channel: draft.channel,
    category: draft.category,
    severity: draft.severity,
    description: draft.description.trim(),
    customer: present({
      phone: text(draft.phone),
      name: text(draft.name),
      kind: text(draft.kind),
    }),
    place: text(draft.address) === undefined ? undefined : { address: draft.address.trim() },
    fields: Object.keys(fields).length === 0 ? undefined : fields,
    answer: text(draft.answer),
  } as components["schemas"]["FileTicket"];
}

function text(given: string): string | undefined {
  return given.trim() === "" ? undefined : given.trim();
}

function present<T extends object>(group: T): T | undefined {
  return Object.values(group).some((it) => it !== undefined) ? group : undefined;
}
