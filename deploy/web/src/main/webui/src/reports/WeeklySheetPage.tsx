import { useQuery } from "@tanstack/react-query";
import { Tag } from "antd";
import { Link, useParams } from "react-router";
import type { components } from "../api/reporting.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Due } from "../staff/Due";
import { FigureTable } from "../staff/FigureTable";
import { Part } from "../staff/Part";
import { useTimes } from "../staff/time";
import { texts } from "./editionTexts";
import { ReportLinks } from "./ReportLinks";

type Sheet = components["schemas"]["WeeklySheet"];

/** A Friday sheet: what rises, whom to chase, and the records of agents to sign. */
export default function WeeklySheetPage() {
  const t = useTexts(texts);
  const id = useParams().id ?? "";
  const sheet = useQuery({
    queryKey: ["weekly-sheet", id],
    queryFn: () => content(reporting.GET("/weekly-sheets/{id}", { params: { path: { id } } })),
  });
  return (
    <>
      <ReportLinks />
      <p>
        <Link to="/weekly-sheets">← {t("back")}</Link>
      </p>
      <Part query={sheet}>
        {(found) => (
          <>
            <h1>{t("days", found.sheet.firstDay, found.sheet.lastDay)}</h1>
            <p className="row">
              <span>{t("files")}</span>
              {["xlsx", "pdf"].map((type) => (
                <a key={type} href={`/api/reporting/weekly-sheets/${id}/sheet.${type}`} download>
                  {type.toUpperCase()}
                </a>
              ))}
            </p>
            <div className="columns">
              <div>
                <Records records={found.records} />
                <Matters matters={found.matters} />
              </div>
              <Late sheet={found} />
            </div>
          </>
        )}
      </Part>
    </>
  );
}

function Records(props: { records: Sheet["records"] }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  return (
    <section className="panel">
      <h2>{t("records")}</h2>
      <ul className="cards">
        {props.records.map((it) => (
          <li key={it.id}>
            <div className="row spread">
              <Link to={`/agent-records/${it.id}`}>{t("agent", it.agent)}</Link>
              <span>{t("recordLine", it.tickets, it.calls)}</span>
              <strong>
                {it.signedBy === null
                  ? t("notSigned")
                  : t("signedBy", it.signedBy, full(it.signedAt ?? undefined))}
              </strong>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Matters(props: { matters: Sheet["matters"] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <section className="panel">
      <h2>{t("matters")}</h2>
      <FigureTable
        columns={[t("matter"), t("count"), t("usual")]}
        rows={props.matters.map((it) => ({
          key: it.category,
          cells: [
            <>
              {pick(it.name, language)} {it.rising && <Tag color="#a8071a">{t("rising")}</Tag>}
            </>,
            it.count,
            Math.round(it.usual * 10) / 10,
          ],
        }))}
      />
    </section>
  );
}

function Late(props: { sheet: Sheet }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const names = useNames();
  const { departments, overdue } = props.sheet;
  return (
    <section className="panel">
      <h2>{t("departments")}</h2>
      {departments.length === 0 && <p className="quiet">{t("noLate")}</p>}
      <ul className="plain">
        {departments.map((it) => (
          <li key={it.department} className="row spread">
            <span>{pick(it.name, language)}</span>
            <strong className="due over">{t("late", it.overdue)}</strong>
          </li>
        ))}
      </ul>
      {overdue.length > 0 && <h2>{t("overdueOrders")}</h2>}
      <ul className="cards">
        {overdue.map((it) => (
          <li key={`${it.ticket}-${it.department}`}>
            <div className="row spread">
              <Link to={`/tickets/${it.ticket}`}>{it.number ?? it.ticket}</Link>
              <Due at={it.dueAt} />
            </div>
            <div className="row quiet">
              <span>{names("departments", it.department)}</span>
              <span>{names("categories", it.category)}</span>
              <span>{t("chased", it.chases)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
