import { useState } from "react";
import { Link, useNavigate } from "react-router";
import type { components } from "../api/followup.gen";
import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Due } from "../staff/Due";
import { ChoiceField, options } from "../staff/fields";
import { Paged } from "../staff/Paged";
import { hasRole, useSession } from "../staff/session";
import { Listening } from "./Listening";
import { texts } from "./texts";

export type Inspection = components["schemas"]["Inspection"];
type Status = components["schemas"]["InspectionStatus"];
const STATES: Status[] = ["PLANNED", "COMPLETED", "APPEALED", "DECIDED"];

/** The inspections: what is to be scored, and what was; agents see their own scored ones. */
export default function InspectionsPage() {
  const t = useTexts(texts);
  const go = useNavigate();
  const session = useSession();
  const inspects = hasRole(session, "inspector", "supervisor", "manager");
  const [state, setState] = useState(inspects ? "PLANNED" : "");
  return (
    <>
      <h1>{t(inspects ? "title" : "mine")}</h1>
      {inspects && <Listening begun={(id) => go(`/inspections/${id}`)} />}
      <ChoiceField
        label={t("state")}
        options={options(texts, STATES)}
        empty={t("all")}
        value={state}
        change={setState}
      />
      <Paged
        queryKey={["inspections", state]}
        live
        empty={t("none")}
        load={(after) =>
          content(
            followup.GET("/inspections", {
              params: {
                query: { status: state === "" ? undefined : (state as Status), after, limit: 30 },
              },
            }),
          )
        }
      >
        {(found) => (
          <ul className="cards">
            {found.map((it) => (
              <li key={it.id}>
                <Item inspection={it} />
              </li>
            ))}
          </ul>
        )}
      </Paged>
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
