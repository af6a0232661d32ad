import { lazy, Suspense, useState } from "react";
import { useSearchParams } from "react-router";
import type { components } from "../api/reporting.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { Choice } from "../staff/Choice";
import { useCatalogue } from "../staff/catalogue";
import { FigureTable } from "../staff/FigureTable";
import { options } from "../staff/fields";
import { Labelled } from "../staff/Labelled";
import { Part } from "../staff/Part";
import { dayOf } from "../staff/zone";
import { COUNTED, dimensions } from "./dimensions";
import { FigureLink } from "./FigureLink";
import { nested, ticketsOf } from "./figures";
import { Indicators } from "./Indicators";
import { PeriodChoice } from "./PeriodChoice";
import { periodOf } from "./periods";
import { ReportLinks } from "./ReportLinks";
import { texts } from "./texts";
import { useReport } from "./useReport";

export type Report = components["schemas"]["Report"];
type Counted = (typeof COUNTED)[number];
type Line = components["schemas"]["CountLine"];

const Bars = lazy(() => import("./Bars"));
const FILES = ["csv", "xlsx", "pdf"];

/** The report of a period: indicators, and counts as bars and as the same figures in a table. */
export default function ReportPage() {
  const zone = useCatalogue()?.timeZone;
  if (zone === undefined) return <ReportLinks />;
  return <Periods today={dayOf(new Date().toISOString(), zone)} />;
}

function Periods({ today }: { today: string }) {
  const t = useTexts(texts);
  const [search, setSearch] = useSearchParams();
  const period = search.get("period") ?? periodOf("month", today);
  const report = useReport(period);
  return (
    <>
      <ReportLinks />
      <div className="row spread">
        <h1>{t("title")}</h1>
        <PeriodChoice
          today={today}
          period={period}
          change={(chosen) => setSearch({ period: chosen })}
        />
      </div>
      <Part query={report}>
        {(found) => (
          <>
            <p className="row">
              <strong>{t("received", found.total.count)}</strong>
              <span>{t("exports")}</span>
              {FILES.map((type) => (
                <a key={type} href={`/api/reporting/reports/${period}.${type}`} download>
                  {type.toUpperCase()}
                </a>
              ))}
            </p>
            <Indicators lines={found.indicators} />
            <Counts period={period} report={found} />
            <Measures period={period} report={found} />
          </>
        )}
      </Part>
    </>
  );
}

function Counts(props: { period: string; report: Report }) {
  const t = useTexts(texts);
  const title = useTexts(dimensions);
  const language = useLanguage();
  const [dimension, setDimension] = useState<Counted>("category");
  const lines = nested(props.report.counts[dimension]);
  const top = lines.filter((it) => it.depth === 0 && isCounted(it.line)).map((it) => it.line);
  const shown = lines.filter((it) => it.depth === 0 || isCounted(it.line));
  return (
    <section className="panel">
      <Labelled label={t("by")}>
        {(own) => (
          <Choice
            own={own}
            options={options(dimensions, COUNTED)}
            value={dimension}
            change={(code) => setDimension(code as Counted)}
          />
        )}
      </Labelled>
      <Suspense fallback={<div style={{ height: 320 }} />}>
        <Bars
          label={t("chart", title(dimension))}
          names={top.map((line) => pick(line.name, language))}
          series={[
            { name: t("count"), values: top.map((line) => line.count) },
            { name: t("previous"), values: top.map((line) => line.previous?.count ?? 0) },
            { name: t("lastYear"), values: top.map((line) => line.yearBefore?.count ?? 0) },
          ]}
        />
      </Suspense>
      <FigureTable
        columns={[title(dimension), t("count"), t("previous"), t("lastYear")]}
        rows={shown.map(({ line, depth }) => ({
          key: line.code,
          cells: [
            <span key={line.code} style={{ paddingLeft: 16 * depth }}>
              {pick(line.name, language)}
            </span>,
            <FigureLink
              key={line.code}
              count={line.count}
              to={ticketsOf(props.period, { [dimension]: line.code })}
            />,
            line.previous?.count ?? "—",
            line.yearBefore?.count ?? "—",
          ],
        }))}
      />
    </section>
  );
}

/** How often something happened to the tickets of the period. */
function Measures(props: { period: string; report: Report }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <section className="panel">
      <h2>{t("measures")}</h2>
      <FigureTable
        columns={[t("measure"), t("times"), t("before"), t("yearBefore")]}
        rows={props.report.measures.map((line) => ({
          key: line.code,
          cells: [
            pick(line.name, language),
            <FigureLink
              key={line.code}
              count={line.count}
              to={ticketsOf(props.period, {}, line.code)}
            />,
            line.previous?.count ?? "—",
            line.yearBefore?.count ?? "—",
          ],
        }))}
      />
    </section>
  );
}

function isCounted(line: Line): boolean {
  return [line.count, line.previous?.count, line.yearBefore?.count].some((it) => (it ?? 0) > 0);
}
