import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { FigureTable } from "../staff/FigureTable";
import { percent } from "../staff/percent";
import type { Report } from "./ReportPage";
import { texts } from "./texts";

/** The indicators with what they are made of, against the target, the period before and a year before. */
export function Indicators(props: { lines: Report["indicators"] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <section className="panel">
      <h2>{t("indicators")}</h2>
      <FigureTable
        columns={[t("indicator"), t("value"), t("before"), t("yearBefore"), t("target"), t("met")]}
        rows={props.lines.map((line) => ({
          key: `${line.code}-${line.kind}`,
          cells: [
            pick(line.name, language),
            `${percent(line.value)} (${line.numerator}/${line.denominator})`,
            percent(line.previous?.value),
            percent(line.yearBefore?.value),
            percent(line.target),
            line.met === null || line.met === undefined ? "—" : t(line.met ? "yes" : "no"),
          ],
        }))}
      />
    </section>
  );
}
