import type { components as Dispatch } from "../src/api/dispatch.gen";
import type { components as Intake } from "../src/api/intake.gen";
import type { components as Reporting } from "../src/api/reporting.gen";

export type Edition = Reporting["schemas"]["Edition"];

export const ID = "00000000-0000-7000-8000-000000000001";
const AT = "2026-11-30T01:00:00Z";
const NAME = { zh: "工程部", en: "Engineering" };

/** A report that fell due, with a weak point. Reports fall due by a calendar that no test waits for. */
export function anEdition(comment: string | null, publishedAt: string | null = null): Edition {
  return {
    edition: {
      id: ID,
      code: "monthly-report",
      name: { zh: "月度服务报告", en: "Monthly service report" },
      period: "2026-10",
      dueOn: "2026-11-10",
      overdue: publishedAt === null,
      publishedAt,
    },
    comment,
    commentedBy: comment === null ? null : "3301",
    publishedBy: publishedAt === null ? null : "3301",
    weakPoints: [
      {
        reason: "WORSENED",
        indicator: "TIMELINESS",
        dimension: "DEPARTMENT",
        code: "engineering",
        numerator: 6,
        denominator: 10,
        value: 0.6,
        previousNumerator: 9,
        previousDenominator: 10,
        previousValue: 0.9,
      },
    ],
    report: {},
    corrections:
      publishedAt === null
        ? []
        : [
            {
              figure: "state:CLOSED",
              name: { zh: "已办结", en: "Closed" },
              published: "10",
              today: "12",
            },
          ],
  };
}

/** A mail of a report that did not reach its receiver. */
export function aDelivery(receiver: string, fault: string): Reporting["schemas"]["Delivery"] {
  return {
    id: ID,
    receiver,
    state: "FAILED",
    attempts: 3,
    queuedAt: AT,
    nextAt: null,
    settledAt: AT,
    fault,
  };
}

/** A mail of intake in a state. */
export function aMail(
  state: Intake["schemas"]["MailState"],
  text = "550 no such user",
): Intake["schemas"]["OutgoingMail"] {
  return {
    id: ID.replace(/.$/, String(state.length)),
    event: text,
    receiver: text,
    state,
    attempts: 1,
    queuedAt: AT,
    fault: text,
  };
}

/** A mail that came in and is parked. */
export function aParkedMail(text: string): Intake["schemas"]["IncomingMail"] {
  return {
    id: ID,
    fate: "PARKED",
    sender: text,
    subject: text,
    place: "1/1",
    size: 1,
    leftOut: 0,
    receivedAt: AT,
    storedAt: AT,
    cause: text,
    originals: "",
  };
}

/** A notification that could not be delivered. */
export function aNotification(text: string): Intake["schemas"]["Notification"] {
  return {
    id: ID,
    ticket: ID,
    rule: text,
    event: text,
    receiver: text,
    via: "EMAIL",
    text,
    urgent: false,
    state: "FAILED",
    fault: text,
    attempts: 1,
    createdAt: AT,
  };
}

/** The record of a department with a warning that was appealed. */
export function aRecord(text: string): Dispatch["schemas"]["DepartmentRecord"] {
  return {
    department: "engineering",
    month: "2026-11",
    counts: [],
    items: [
      {
        id: ID,
        kind: "WARNING",
        ticketId: ID,
        workOrderId: ID,
        number: "2026-0000001-2/1",
        text,
        occurredAt: AT,
        counts: true,
        survey: {
          answers: [{ question: "cause", answer: text, reason: text }],
          remark: text,
        },
        appeal: {
          reason: text,
          appealedBy: "2001",
          appealedAt: AT,
          granted: false,
          decision: text,
          decidedBy: "1201",
          decidedAt: AT,
        },
      },
    ],
  };
}

/** A Friday sheet with the record of one agent. */
export function aWeeklySheet(signedBy: string | null): Reporting["schemas"]["WeeklySheet"] {
  return {
    sheet: {
      id: ID,
      dueOn: "2026-11-27",
      firstDay: "2026-11-20",
      lastDay: "2026-11-26",
      madeAt: "2026-11-27T00:30:00Z",
    },
    matters: [
      { category: "leak", name: { zh: "漏水", en: "Leak" }, count: 9, usual: 4.25, rising: true },
    ],
    departments: [{ department: "engineering", name: NAME, overdue: 1 }],
    overdue: [
      {
        workOrder: null,
        ticket: ID,
        number: "2026-0000001-2",
        department: "engineering",
        category: "leak",
        dueAt: "2026-11-25T09:00:00Z",
        chases: 2,
      },
    ],
    records: [
      {
        id: ID,
        agent: "1001",
        tickets: 1,
        calls: 1,
        signedBy,
        signedAt: signedBy === null ? null : AT,
      },
    ],
  };
}

/** The record of an agent's week, on the sheet above. */
export function anAgentRecord(remarks: string | null): Reporting["schemas"]["AgentRecord"] {
  const { sheet, records } = aWeeklySheet(remarks === null ? null : "1201");
  const record = records[0];
  if (record === undefined) throw new Error("the sheet has a record");
  return {
    sheet,
    record,
    remarks,
    content: {
      tickets: [
        {
          ticket: ID,
          number: "2026-0000001-2",
          receivedAt: "2026-11-24T09:00:00Z",
          category: "leak",
          kind: "REPAIR",
          department: "engineering",
          became: "OVERDUE",
          handledAt: null,
          reworks: 0,
          satisfaction: null,
        },
      ],
      calls: [
        {
          call: ID,
          queue: null,
          startedAt: "2026-11-24T09:00:00Z",
          waitSeconds: 8,
          talkSeconds: 90,
        },
      ],
    },
  };
}

/** Three versions of the pack, of which one is in force and one is planned. */
export function aPackStatus() {
  const decided = (id: number, version: string, at: string) => ({
    id,
    version,
    at,
    decidedBy: "operator:4001",
  });
  return {
    running: "2026-07",
    inForce: decided(2, "2026-07", "2026-06-30T16:00:00Z"),
    planned: decided(3, "2027-01", "2026-12-31T16:00:00Z"),
    before: "2026-01",
    versions: ["2027-01", "2026-07", "2026-01"].map((version) => ({
      version,
      loadedBy: "operator:4001",
      loadedAt: "2026-06-30T08:00:00Z",
    })),
    instances: [],
  };
}

/** A change of each kind. */
export function packDifferences(text: string) {
  return {
    from: "2026-07",
    to: "2027-01",
    changes: [
      { file: "holidays/2027.yaml", kind: "NEW" },
      {
        file: "dispatch.yaml",
        place: "routes 'leak-large-pipe' department",
        kind: "CHANGED",
        before: "engineering",
        after: text,
      },
      { file: "dispatch.yaml", place: "routes 'meter'", kind: "GONE", before: text },
      { file: "dispatch.yaml", place: "holidays", kind: "GAINED", after: "2027-01-02" },
      { file: "dispatch.yaml", place: "holidays", kind: "LOST", before: "2027-01-03" },
      { file: "names.yaml", place: text, kind: "REORDERED", after: "leak, meter" },
    ],
  };
}
