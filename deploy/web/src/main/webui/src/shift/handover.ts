import type { components } from "../api/intake.gen";

type Schemas = components["schemas"];

export type HandoverDraft = {
  successor: string;
  note: string;
  /** Notes by the id of the ticket. */
  notes: Record<string, string>;
  /** Tickets that are not handed over. */
  left: Record<string, boolean>;
};

export const emptyHandover: HandoverDraft = { successor: "", note: "", notes: {}, left: {} };

/** Builds a handover of the tickets that are not left out, in their order. */
export function handoverOf(
  draft: HandoverDraft,
  tickets: readonly string[],
): Schemas["HandOverShift"] {
  return {
    successor: draft.successor.trim(),
    note: draft.note.trim() === "" ? undefined : draft.note.trim(),
    tickets: handed(draft, tickets).map((ticket) => ({
      ticket,
      note: (draft.notes[ticket] ?? "").trim(),
    })),
  };
}

/** Returns the ids of the tickets that are handed over; a refusal counts by their places. */
export function handed(draft: HandoverDraft, tickets: readonly string[]): string[] {
  return tickets.filter((ticket) => draft.left[ticket] !== true);
}

/** Builds the acceptance of a handover; tickets with a reason are not taken. */
export function acceptanceOf(
  note: string,
  reasons: Record<string, string>,
): Schemas["AcceptHandover"] {
  const disputed = Object.entries(reasons)
    .map(([ticket, reason]) => ({ ticket, reason: reason.trim() }))
    .filter((it) => it.reason !== "");
  return {
    note: note.trim() === "" ? undefined : note.trim(),
    disputed: disputed.length === 0 ? undefined : disputed,
  };
}
