import type { components } from "../api/followup.gen";

type Schemas = components["schemas"];
type Sheet = Schemas["ScoreSheet"];

export type SheetDraft = {
  /** Points by item; an empty text is not yet scored. */
  points: Record<string, string>;
  fatals: string[];
  remark: string;
  sendBack: string;
  title: string;
  body: string;
};

export const emptySheet: SheetDraft = {
  points: {},
  fatals: [],
  remark: "",
  sendBack: "",
  title: "",
  body: "",
};

/** Returns the items of the sheet that apply to the inspected work. */
export function itemsFor(sheet: Sheet, subject: Schemas["Subject"]): Sheet["items"] {
  return sheet.items.filter((item) => item.subjects.includes(subject));
}

/** Builds the marks, in the order of the sheet; items without points are left to the service. */
export function marksOf(
  sheet: Sheet,
  subject: Schemas["Subject"],
  points: Record<string, string>,
): Schemas["FilledMark"][] {
  return itemsFor(sheet, subject)
    .filter((item) => (points[item.code] ?? "") !== "")
    .map((item) => ({ item: item.code, points: Number(points[item.code]) }));
}

/** Builds a filled sheet; what is empty is left out. */
export function filledSheet(
  sheet: Sheet,
  subject: Schemas["Subject"],
  draft: SheetDraft,
): Schemas["FilledSheet"] {
  const text = (given: string) => (given.trim() === "" ? undefined : given.trim());
  return {
    marks: marksOf(sheet, subject, draft.points),
    fatals: draft.fatals,
    remark: text(draft.remark),
    sendBack: subject === "TICKET" ? text(draft.sendBack) : undefined,
    proposal:
      text(draft.title) === undefined && text(draft.body) === undefined
        ? undefined
        : { title: draft.title.trim(), body: draft.body.trim() },
  };
}
