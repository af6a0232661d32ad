import { content, dispatch } from "../staff/api";
import { instantOf } from "../staff/zone";
import type { WorkOrder } from "./CrewPage";

export type Deed =
  | "accept"
  | "arrive"
  | "progress"
  | "complete"
  | "extension"
  | "return"
  | "approve"
  | "sendBack";

export type Report = {
  note: string;
  area: string;
  expected: string;
  until: string;
  reason: string;
  reasonCode: string;
  suggested: string;
  outcome: "SOLVED" | "EXPLAINED" | "PROMISED" | "NOT_SOLVABLE";
  cause: string;
  causeCode: string;
  remedy: string;
  valid: "" | "true" | "false";
};

export const emptyReport: Report = {
  note: "",
  area: "",
  expected: "",
  until: "",
  reason: "",
  reasonCode: "",
  suggested: "",
  outcome: "SOLVED",
  cause: "",
  causeCode: "",
  remedy: "",
  valid: "",
};

/** Returns what a crew can do next, the usual first. */
export function deedsOf(order: WorkOrder): Deed[] {
  switch (order.status) {
    case "ISSUED":
      return ["accept", "return"];
    case "ACCEPTED":
      return ["progress", "complete", "arrive", "extension", "return"];
    case "SUSPENDED":
      return ["progress"];
    case "PROPOSED":
      return ["approve", "sendBack"];
    case "AWAITING_REVIEW":
    case "SENT_BACK":
    case "RETURNED":
    case "COMPLETED":
    case "RECALLED":
      return [];
  }
}

/** Sends a deed; fields that are empty are left out, and times are those of the pack's zone. */
export function send(
  deed: Deed,
  id: string,
  report: Report,
  key: string,
  zone: string,
): Promise<WorkOrder> {
  const params = { path: { id }, header: { "Idempotency-Key": key } };
  const some = (text: string) => (text.trim() === "" ? undefined : text.trim());
  const time = (local: string) => instantOf(local, zone);
  switch (deed) {
    case "accept":
      return content(dispatch.POST("/workorders/{id}/acceptance", { params, body: {} }));
    case "arrive":
      return content(
        dispatch.POST("/workorders/{id}/arrival", { params, body: { note: some(report.note) } }),
      );
    case "progress":
      return content(
        dispatch.POST("/workorders/{id}/progress", {
          params,
          body: {
            note: report.note.trim(),
            affectedArea: some(report.area),
            expectedCompletion: time(report.expected),
          },
        }),
      );
    case "complete":
      return content(
        dispatch.POST("/workorders/{id}/completion", {
          params,
          body: {
            outcome: report.outcome,
            cause: some(report.cause),
            causeCode: some(report.causeCode),
            remedy: report.remedy.trim(),
            valid: report.valid === "" ? undefined : report.valid === "true",
          },
        }),
      );
    case "extension":
      return content(
        dispatch.POST("/workorders/{id}/extension-request", {
          params,
          body: { until: time(report.until) ?? "", reason: report.reason.trim() },
        }),
      );
    case "return":
      return content(
        dispatch.POST("/workorders/{id}/return", {
          params,
          body: {
            reason: report.reason.trim(),
            reasonCode: some(report.reasonCode),
            suggestedDepartment: some(report.suggested),
          },
        }),
      );
    case "approve":
      return content(dispatch.POST("/workorders/{id}/outcome-approval", { params, body: {} }));
    case "sendBack":
      return content(
        dispatch.POST("/workorders/{id}/outcome-send-back", {
          params,
          body: { reason: report.reason.trim() },
        }),
      );
  }
}
