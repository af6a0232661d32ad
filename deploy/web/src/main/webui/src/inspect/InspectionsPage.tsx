import { Link, useNavigate } from "react-router";
import type { components } from "../api/followup.gen";
import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Due } from "../staff/Due";
import { options } from "../staff/fields";
import { StateList } from "../staff/StateList";
import { hasRole, useSession } from "../staff/session";
import { Listening } from "./Listening";
import { texts } from "./texts";

export type Inspection = components["schemas"]["Inspection"];
const STATES: components["schemas"]["InspectionStatus"][] = [
  "PLANNED",
  "COMPLETED",
  "APPEALED",
  "DECIDED",
];

/** The inspections: what is to be scored, and what was; agents see their own scored ones. */
export default function InspectionsPage() {
  const t = useTexts(texts);
  const go = useNavigate();
  const session = useSession();
  const inspects = hasRole(session, "inspector", "supervisor", "manager");
  return (
    <>
      <h1>{t(inspects ? "title" : "mine")}</h1>
      {inspects && <Listening begun={(id) => go(`/inspections/${id}`)} />}
      <StateList
        name="inspections"
        states={options(texts, STATES)}
        first={inspects ? "PLANNED" : undefined}
        live
        empty={t("none")}
        load={(status, after) =>
          content(followup.GET("/inspections", { params: { query: { status, after, limit: 30 } } }))
        }
      >
        {(it) => <Item inspection={it} />}
      </StateList>
    </>
  );
}

function Item(props: { inspection: Inspection }) {
  const t = useTexts(texts);
  const names = useNames();
  const { id, subject, agent, line, ticket, status, dueAt, result } = props.inspection;
  return (
    <>
      <div className="row spread">
        <Link to={`/inspections/${id}`}>
          {t(subject)} {ticket?.number ?? ""} {t("agent", agent)}
        </Link>
        <span className="row">
          <strong>{t(status)}</strong>
          {status === "PLANNED" && <Due at={dueAt} />}
        </span>
      </div>
      <div className="row quiet">
        <span>{names("categories", line)}</span>
        {result !== undefined && (
          <span>
            {t("score", result.score)} · {t(result.passed ? "passed" : "failed")}
          </span>
        )}
      </div>
    </>
  );
}
