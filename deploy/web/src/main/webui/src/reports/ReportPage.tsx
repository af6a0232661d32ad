import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Link, useSearchParams } from "react-router";
import type { components } from "../api/reporting.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { Choice } from "../staff/Choice";
import { useCatalogue } from "../staff/catalogue";
import { FigureTable } from "../staff/FigureTable";
import { Labelled } from "../staff/Labelled";
import { Part } from "../staff/Part";
import { dayOf } from "../staff/zone";
import { Indicators } from "./Indicators";
import { PeriodChoice } from "./PeriodChoice";
import { periodOf } from "./periods";
import { ReportLinks } from "./ReportLinks";
import { texts } from "./texts";

export type Report = components["schemas"]["Report"];
type Dimension = "category" | "department" | "channel" | "nature";

const Bars = lazy(() => import("./Bars"));
const DIMENSIONS: Dimension[] = ["category", "department", "channel", "nature"];
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
  const report = useQuery({
    queryKey: ["report", period],
    queryFn: () => content(reporting.GET("/reports/{period}", { params: { path: { period } } })),
  });
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
            <Counts report={found} />
          </>
        )}
      </Part>
    </>
  );
}

function Counts(props: { report: Report }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [dimension, setDimension] = useState<Dimension>("category");
  const lines = props.report.counts[dimension].filter((line) => line.parent === null);
  const counted = lines.filter((line) =>
    [line.count, line.previous?.count, line.yearBefore?.count].some((it) => (it ?? 0) > 0),
  );
  return (
    <section className="panel">
      <Labelled label={t("by")}>
        {(own) => (
          <Choice
            own={own}
            options={DIMENSIONS.map((code) => ({
              code,
              name: { zh: texts[code][0], en: texts[code][1] },
            }))}
            value={dimension}
            change={(code) => setDimension(code as Dimension)}
          />
        )}
      </Labelled>
      <Suspense fallback={<div style={{ height: 320 }} />}>
        <Bars
          label={t("chart", t(dimension))}
          names={counted.map((line) => pick(line.name, language))}
          series={[
            { name: t("count"), values: counted.map((line) => line.count) },
            { name: t("previous"), values: counted.map((line) => line.previous?.count ?? 0) },
            { name: t("lastYear"), values: counted.map((line) => line.yearBefore?.count ?? 0) },
          ]}
        />
      </Suspense>
      <FigureTable
        columns={[t(dimension), t("count"), t("previous"), t("lastYear")]}
        rows={lines.map((line) => ({
          key: line.code,
          cells: [
            pick(line.name, language),
            <Link
              key={line.code}
              to={`/reports/${props.report.period}/tickets?${dimension}=${line.code}`}
            >
              {line.count}
            </Link>,
            line.previous?.count ?? "—",
            line.yearBefore?.count ?? "—",
          ],
        }))}
      />
    </section>
  );
}
