import { Link } from "react-router";
import type { components } from "../api/dispatch.gen";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { type Choice, Decision } from "../staff/Decision";
import { hasRole, useSession } from "../staff/session";
import { useTimes } from "../staff/time";
import { texts } from "./decisionTexts";

type Entry = components["schemas"]["RecordEntry"];
type Subject = components["schemas"]["AppealSubject"];

/** An entry with its appeal, which the department lodges and a supervisor decides. */
export function RecordEntry(props: { entry: Entry }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const { kind, number, ticketId, workOrderId, text, occurredAt, counts, appeal } = props.entry;
  const session = useSession();
  const choices = useChoices(props.entry);
  return (
    <>
      <div className="row spread">
        <span className="row">
          {hasRole(session, "department") ? (
            <Link to={`/crew/${workOrderId}`}>{number}</Link>
          ) : (
            <Link to={`/tickets/${ticketId}`}>{number}</Link>
          )}
          <strong>{t(kind)}</strong>
          {!counts && <span>{t("notCounted")}</span>}
        </span>
        <span className="quiet">{full(occurredAt)}</span>
      </div>
      <p className="text">{text}</p>
      {appeal !== undefined && (
        <p className="text">{t("appealLine", appeal.appealedBy, appeal.reason)}</p>
      )}
      {appeal?.decision !== undefined && (
        <p className="text">{t("decisionLine", appeal.decidedBy ?? "", appeal.decision)}</p>
      )}
      {choices.length > 0 && <Decision about={number} choices={choices} />}
    </>
  );
}

function subjectOf(kind: Entry["kind"]): Subject | undefined {
  switch (kind) {
    case "WARNING":
      return "WARNING";
    case "DISSATISFIED":
      return "DISSATISFACTION";
    case "OVERDUE":
    case "ESCALATED":
    case "RETURN_REFUSED":
    case "REDONE":
      return undefined;
  }
}

function useChoices(entry: Entry): Choice[] {
  const t = useTexts(texts);
  const session = useSession();
  const subject = subjectOf(entry.kind);
  if (subject === undefined) return [];
  const params = (key: string) => ({
    path: { id: entry.workOrderId },
    header: { "Idempotency-Key": key },
  });
  if (entry.appeal === undefined) {
    if (!hasRole(session, "department")) return [];
    return [
      {
        title: t("appeal"),
        label: t("reason"),
        send: (reason, key) =>
          content(
            dispatch.POST("/workorders/{id}/appeal", {
              params: params(key),
              body: { subject, reason },
            }),
          ),
      },
    ];
  }
  if (entry.appeal.granted !== undefined || !hasRole(session, "supervisor", "manager")) return [];
  return [true, false].map((granted) => ({
    title: t(granted ? "grant" : "reject"),
    label: t("reason"),
    send: (reason: string, key: string) =>
      content(
        dispatch.POST("/workorders/{id}/appeal-decision", {
          params: params(key),
          body: { subject, granted, reason },
        }),
      ),
  }));
}
