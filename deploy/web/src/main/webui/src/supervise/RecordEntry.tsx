import { Link } from "react-router";
import type { components } from "../api/dispatch.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { useActors } from "../staff/actors";
import { content, dispatch } from "../staff/api";
import { type Choice, Decision } from "../staff/Decision";
import { Fact, Facts } from "../staff/Facts";
import { hasRole, useSession } from "../staff/session";
import { useTimes } from "../staff/time";
import { texts } from "./decisionTexts";

type Entry = components["schemas"]["RecordEntry"];
type Subject = components["schemas"]["AppealSubject"];

/** An entry with its appeal, which the department lodges and a supervisor decides. */
export function RecordEntry(props: { entry: Entry }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const actors = useActors();
  const { kind, number, ticketId, workOrderId, text, occurredAt, counts, appeal, survey } =
    props.entry;
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
      {survey !== undefined && <Said survey={survey} />}
      {appeal !== undefined && (
        <p className="text">{t("appealLine", actors(appeal.appealedBy), appeal.reason)}</p>
      )}
      {appeal?.decision !== undefined && (
        <p className="text">{t("decisionLine", actors(appeal.decidedBy ?? ""), appeal.decision)}</p>
      )}
      {choices.length > 0 && <Decision about={number} choices={choices} />}
    </>
  );
}

/** What the customer was asked and said; old answers are without the words of the question. */
function Said(props: { survey: components["schemas"]["RecordedSurvey"] }) {
  const language = useLanguage();
  const { answers, remark } = props.survey;
  return (
    <>
      <Facts>
        {answers.map((it) => (
          <Fact
            key={it.question}
            label={it.asked === undefined ? it.question : pick(it.asked, language)}
            value={[it.said === undefined ? it.answer : pick(it.said, language), it.reason]
              .filter((part) => part !== undefined)
              .join(" · ")}
          />
        ))}
      </Facts>
      {remark !== undefined && <p className="text">{remark}</p>}
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
