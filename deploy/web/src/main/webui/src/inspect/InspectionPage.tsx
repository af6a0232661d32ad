import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import type { components } from "../api/followup.gen";
import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { Decision } from "../staff/Decision";
import { Part } from "../staff/Part";
import { hasRole, useSession } from "../staff/session";
import { useTimes } from "../staff/time";
import { AppealDecision } from "./AppealDecision";
import type { Inspection } from "./InspectionsPage";
import { Result } from "./Result";
import { SheetForm } from "./SheetForm";
import { texts } from "./texts";

export type Sheet = components["schemas"]["ScoreSheet"];

/** One inspection: the work, its score sheet, and the appeal of the agent. */
export default function InspectionPage() {
  const t = useTexts(texts);
  const id = useParams().id ?? "";
  const inspection = useQuery({
    queryKey: ["inspection", id],
    queryFn: () => content(followup.GET("/inspections/{id}", { params: { path: { id } } })),
  });
  const sheet = useQuery({
    queryKey: ["inspection-sheet"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => content(followup.GET("/inspection-sheet")),
  });
  return (
    <>
      <p>
        <Link to="/inspections">← {t("back")}</Link>
      </p>
      <Part query={inspection}>
        {(found) => (
          <>
            <Heading inspection={found} />
            <Part query={sheet}>{(filled) => <Course inspection={found} sheet={filled} />}</Part>
          </>
        )}
      </Part>
    </>
  );
}

function Heading(props: { inspection: Inspection }) {
  const t = useTexts(texts);
  const { subject, agent, ticket, status } = props.inspection;
  return (
    <div className="row">
      <h1>
        {t(subject)} · {t("agent", agent)}
      </h1>
      <strong>{t(status)}</strong>
      {ticket !== undefined && (
        <Link to={`/tickets/${ticket.id}`}>{ticket.number ?? ticket.id}</Link>
      )}
    </div>
  );
}

function Course(props: { inspection: Inspection; sheet: Sheet }) {
  const session = useSession();
  const { inspection, sheet } = props;
  const inspects = hasRole(session, "inspector", "supervisor", "manager");
  if (inspection.status === "PLANNED") {
    return inspects ? <SheetForm inspection={inspection} sheet={sheet} /> : null;
  }
  const isSecond = inspects && inspection.inspectedBy !== session.person;
  return (
    <>
      <Result inspection={inspection} sheet={sheet} />
      {inspection.status === "COMPLETED" && inspection.agent === session.person && (
        <Appeal inspection={inspection} />
      )}
      {inspection.status === "APPEALED" && isSecond && (
        <AppealDecision inspection={inspection} sheet={sheet} />
      )}
    </>
  );
}

function Appeal(props: { inspection: Inspection }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const { id, appealUntil } = props.inspection;
  return (
    <section className="panel">
      {appealUntil !== undefined && <p>{t("until", full(appealUntil))}</p>}
      <Decision
        about=""
        choices={[
          {
            title: t("appeal"),
            label: t("reason"),
            send: (reason, key) =>
              content(
                followup.POST("/inspections/{id}/appeal", {
                  params: { path: { id }, header: { "Idempotency-Key": key } },
                  body: { reason },
                }),
              ),
          },
        ]}
      />
    </section>
  );
}
