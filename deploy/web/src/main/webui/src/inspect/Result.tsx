import { useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { FigureTable } from "../staff/FigureTable";
import { useTimes } from "../staff/time";
import type { Sheet } from "./InspectionPage";
import type { Inspection } from "./InspectionsPage";
import { texts } from "./texts";

/** The score with its marks, and what was said about it. */
export function Result(props: { inspection: Inspection; sheet: Sheet }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { full } = useTimes();
  const { inspection, sheet } = props;
  const { result, firstResult, remark, sendBack, inspectedBy, completedAt } = inspection;
  if (result === undefined) return null;
  const named = (code: string, among: { code: string; zh: string; en: string }[]) =>
    among.find((it) => it.code === code)?.[language] ?? code;
  return (
    <section className="panel">
      <h2>{t("result")}</h2>
      <p className="row">
        <strong>{t("score", result.score)}</strong>
        <strong className={result.passed ? undefined : "due over"}>
          {t(result.passed ? "passed" : "failed")}
        </strong>
        {firstResult !== undefined && <span>{t("first", firstResult.score)}</span>}
      </p>
      <FigureTable
        columns={[t("item"), t("given")]}
        rows={result.marks.map((mark) => ({
          key: mark.item,
          cells: [named(mark.item, sheet.items), `${mark.points} / ${mark.most}`],
        }))}
      />
      <p>
        {t("fatals")}:{" "}
        {result.fatals.length === 0
          ? t("noFatals")
          : result.fatals.map((code) => named(code, sheet.fatals)).join("、")}
      </p>
      <p className="quiet">{t("inspectedBy", inspectedBy ?? "", full(completedAt))}</p>
      {remark !== undefined && <p className="text">{remark}</p>}
      {sendBack !== undefined && (
        <p className="text">
          {t("sendBack")}: {sendBack}
        </p>
      )}
      {inspection.appealReason !== undefined && (
        <p className="text">{t("appealLine", inspection.agent, inspection.appealReason)}</p>
      )}
      {inspection.decisionReason !== undefined && (
        <p className="text">
          {t("decisionLine", inspection.decidedBy ?? "", inspection.decisionReason)}
        </p>
      )}
    </section>
  );
}
