import type { Texts } from "./texts";

/** The status of a ticket, in the words of the field. */
export const status: Texts<
  | "RECEIVED"
  | "DISPATCHED"
  | "ACCEPTED"
  | "IN_PROGRESS"
  | "RETURNED"
  | "HANDLED"
  | "ANSWERED"
  | "REWORK"
  | "WITHDRAWN"
  | "MERGED"
  | "CLOSED"
> = {
  RECEIVED: ["已受理", "Received"],
  DISPATCHED: ["已派单", "Dispatched"],
  ACCEPTED: ["已接单", "Accepted"],
  IN_PROGRESS: ["处理中", "In progress"],
  RETURNED: ["已退单", "Returned"],
  HANDLED: ["已办结", "Handled"],
  ANSWERED: ["已答复", "Answered"],
  REWORK: ["返工中", "Rework"],
  WITHDRAWN: ["已撤销", "Withdrawn"],
  MERGED: ["已并单", "Merged"],
  CLOSED: ["已归档", "Closed"],
};
