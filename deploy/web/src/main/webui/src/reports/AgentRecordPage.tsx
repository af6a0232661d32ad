import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import type { components } from "../api/reporting.gen";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Decision } from "../staff/Decision";
import { FigureTable } from "../staff/FigureTable";
import { Part } from "../staff/Part";
import { hasRole, useSession } from "../staff/session";
import { useTimes } from "../staff/time";
import { texts } from "./editionTexts";
import { ReportLinks } from "./ReportLinks";

type AgentRecord = components["schemas"]["AgentRecord"];

/** The record of an agent's week, which a supervisor signs as read. */
export default function AgentRecordPage() {
  const t = useTexts(texts);
  const id = useParams().id ?? "";
  const record = useQuery({
    queryKey: ["agent-record", id],
    queryFn: () => content(reporting.GET("/agent-records/{id}", { params: { path: { id } } })),
  });
  return (
    <>
      <ReportLinks />
      <Part query={record}>
        {(found) => (
          <>
            <p>
              <Link to={`/weekly-sheets/${found.sheet.id}`}>← {t("back")}</Link>
            </p>
            <h1>
              {t("agent", found.record.agent)} ·{" "}
              {t("days", found.sheet.firstDay, found.sheet.lastDay)}
            </h1>
            <Signature record={found} />
            <Tickets tickets={found.content.tickets} />
            <Calls calls={found.content.calls} />
          </>
        )}
      </Part>
    </>
  );
}

function Signature(props: { record: AgentRecord }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const { id, agent, signedBy, signedAt } = props.record.record;
  const signs = hasRole(useSession(), "supervisor", "manager") && signedBy === null;
  return (
    <section className="panel">
      <p className="row">
        <strong>
          {signedBy === null
            ? t("notSigned")
            : t("signedBy", signedBy, full(signedAt ?? undefined))}
        </strong>
        {["xlsx", "pdf"].map((type) => (
          <a key={type} href={`/api/reporting/agent-records/${id}/record.${type}`} download>
            {type.toUpperCase()}
          </a>
        ))}
      </p>
      {props.record.remarks !== null && <p className="text">{props.record.remarks}</p>}
      {signs && (
        <Decision
          about={t("agent", agent)}
          choices={[
            {
              title: t("sign"),
              label: t("remarks"),
              pointer: "/remarks",
              send: (remarks) =>
                content(
                  reporting.POST("/agent-records/{id}/signature", {
                    params: { path: { id } },
                    body: remarks === "" ? {} : { remarks },
                  }),
                ),
            },
          ]}
        />
      )}
    </section>
  );
}

function Tickets(props: { tickets: AgentRecord["content"]["tickets"] }) {
  const t = useTexts(texts);
  const names = useNames();
  const { full } = useTimes();
  return (
    <section className="panel">
      <h2>{t("tickets")}</h2>
      {props.tickets.length === 0 && <p className="quiet">{t("noTickets")}</p>}
      <ul className="cards">
        {props.tickets.map((it) => (
          <li key={it.ticket}>
            <div className="row spread">
              <Link to={`/tickets/${it.ticket}`}>{it.number ?? it.ticket}</Link>
              <strong>{t(it.became)}</strong>
            </div>
            <div className="row quiet">
              <span>{names("categories", it.category)}</span>
              <span>{full(it.receivedAt)}</span>
              {it.department !== null && <span>{names("departments", it.department)}</span>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Calls(props: { calls: AgentRecord["content"]["calls"] }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  return (
    <section className="panel">
      <h2>{t("calls")}</h2>
      {props.calls.length === 0 ? (
        <p className="quiet">{t("noCalls")}</p>
      ) : (
        <FigureTable
          columns={[t("started"), t("wait"), t("talk")]}
          rows={props.calls.map((it) => ({
            key: it.call,
            cells: [full(it.startedAt), it.waitSeconds, it.talkSeconds],
          }))}
        />
      )}
    </section>
  );
}
