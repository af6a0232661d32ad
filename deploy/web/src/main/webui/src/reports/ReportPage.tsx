import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Link } from "react-router";
import type { components } from "../api/reporting.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { Choice } from "../staff/Choice";
import { Labelled } from "../staff/Labelled";
import { Part } from "../staff/Part";
import { Indicators } from "./Indicators";
import { ReportLinks } from "./ReportLinks";
import { texts } from "./texts";

export type Report = components["schemas"]["Report"];
type Dimension = "category" | "department" | "channel" | "nature";

const Bars = lazy(() => import("./Bars"));
const DIMENSIONS: Dimension[] = ["category", "department", "channel", "nature"];
const FILES = ["csv", "xlsx", "pdf"];

/** The report of a month: indicators, and counts as bars and as the same figures in a table. */
export default function ReportPage() {
  const t = useTexts(texts);
  const months = latestMonths();
  const [period, setPeriod] = useState(months[0] ?? "");
  const report = useQuery({
    queryKey: ["report", period],
    queryFn: () => content(reporting.GET("/reports/{period}", { params: { path: { period } } })),
  });
  return (
    <>
      <ReportLinks />
      <div className="row spread">
        <h1>{t("title")}</h1>
        <Labelled label={t("period")}>
          {(own) => (
            <Choice
              own={own}
              options={months.map((code) => ({ code, name: { zh: code, en: code } }))}
              value={period}
              change={setPeriod}
            />
          )}
        </Labelled>
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

/** This month and the eleven before. */
function latestMonths(): string[] {
  const now = new Date();
  return Array.from({ length: 12 }, (_, back) => {
    const month = new Date(now.getFullYear(), now.getMonth() - back, 1);
    return `${month.getFullYear()}-${String(month.getMonth() + 1).padStart(2, "0")}`;
  });
}

function Counts(props: { report: Report }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [dimension, setDimension] = useState<Dimension>("category");
  const lines = props.report.counts[dimension].filter((line) => line.parent === null);
  const counted = lines.filter((line) => line.count > 0 || (line.previous?.count ?? 0) > 0);
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
          ]}
        />
      </Suspense>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t(dimension)}</th>
            <th scope="col">{t("count")}</th>
            <th scope="col">{t("previous")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.code}>
              <th scope="row">{pick(line.name, language)}</th>
              <td>
                <Link to={`/reports/${props.report.period}/tickets?${dimension}=${line.code}`}>
                  {line.count}
                </Link>
              </td>
              <td>{line.previous?.count ?? "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
