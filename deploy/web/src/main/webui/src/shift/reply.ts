import type { components } from "../api/intake.gen";
import { instantOf } from "../staff/zone";

type Schemas = components["schemas"];

export type ReplyDraft = {
  form: Schemas["ReplyForm"];
  text: string;
  signedBy: string;
  signedAt: string;
  witness: string;
};

/** Builds the proof of a reply; a signature without any of its parts is left out. */
export function proofOf(draft: ReplyDraft, zone: string): Schemas["GiveReply"] {
  const parts = [draft.signedBy, draft.signedAt, draft.witness].map((it) => it.trim());
  const isSigned = parts.some((it) => it !== "");
  return {
    form: draft.form,
    text: draft.text.trim() === "" ? undefined : draft.text.trim(),
    signature: isSigned
      ? {
          name: draft.signedBy.trim(),
          signedAt: instantOf(draft.signedAt, zone) ?? "",
          witness: draft.witness.trim(),
        }
      : undefined,
  };
}
