import type { components } from "../api/followup.gen";

type Schemas = components["schemas"];

export type VisitDraft = {
  contact: Schemas["ContactResult"];
  visitors: string;
  signedBy: string;
};

/** Builds the attempt of a visit; visitors are separated by commas. */
export function visitOf(draft: VisitDraft): Schemas["NewAttempt"] {
  return {
    contact: draft.contact,
    way: "DOOR",
    visit: {
      visitors: draft.visitors
        .split(/[,，、;；\s]+/)
        .map((visitor) => visitor.trim())
        .filter((visitor) => visitor !== ""),
      signedBy: draft.signedBy.trim() === "" ? undefined : draft.signedBy.trim(),
    },
  };
}
