import type { components, operations } from "../api/dispatch.gen";
import { content, dispatch, Refusal } from "../staff/api";
import type { Category } from "../staff/catalogue";
import type { FilingDraft } from "./filing";

type Query = operations["previewRoute"]["parameters"]["query"];
type Preview = components["schemas"]["RoutePreview"];

/** Returns what routing may read of a draft. Texts are left out: addresses are kept in logs. */
export function routed(
  draft: FilingDraft,
  category: Category | undefined,
): Record<string, string | boolean> {
  const fields = (category?.fields ?? [])
    .filter((field) => field.type !== "TEXT" && (draft.fields[field.code] ?? "") !== "")
    .map((field) => [`fields.${field.code}`, String(draft.fields[field.code])]);
  return {
    category: draft.category,
    severity: draft.severity,
    channel: draft.channel,
    hasPlace: draft.address.trim() !== "",
    hasPhone: draft.phone.trim() !== "",
    ...(draft.kind === "" ? {} : { customerKind: draft.kind }),
    ...Object.fromEntries(fields),
  };
}

/** Asks where a ticket would go, without the fields of the form that no rule of routing knows. */
export async function preview(asked: Record<string, string | boolean>): Promise<Preview> {
  const ask = (query: object) =>
    content(dispatch.GET("/routes/preview", { params: { query: query as Query } }));
  try {
    return await ask(asked);
  } catch (error) {
    const unknown = error instanceof Refusal ? unknownFields(error) : [];
    if (unknown.length === 0) throw error;
    return ask(
      Object.fromEntries(
        Object.entries(asked).filter(([name]) => !unknown.some((it) => it.endsWith(name))),
      ),
    );
  }
}

function unknownFields(refusal: Refusal): string[] {
  return (refusal.problem.errors ?? [])
    .filter((error) => error.rule === "unknown-field")
    .map((error) => error.pointer);
}
