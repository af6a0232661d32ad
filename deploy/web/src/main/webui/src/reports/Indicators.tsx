import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import type { Report } from "./ReportPage";
import { texts } from "./texts";

/** The indicators with what they are made of, against the target and the month before. */
export function Indicators(props: { lines: Report["indicators"] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <section className="panel">
      <h2>{t("indicators")}</h2>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{t("indicator")}</th>
            <th scope="col">{t("value")}</th>
            <th scope="col">{t("before")}</th>
            <th scope="col">{t("target")}</th>
            <th scope="col">{t("met")}</th>
          </tr>
        </thead>
        <tbody>
          {props.lines.map((line) => (
            <tr key={`${line.code}-${line.kind}`}>
              <th scope="row">{pick(line.name, language)}</th>
              <td>
                {percent(line.value)} ({line.numerator}/{line.denominator})
              </td>
              <td>{percent(line.previous?.value)}</td>
              <td>{percent(line.target)}</td>
              <td>
                {line.met === null || line.met === undefined ? "—" : t(line.met ? "yes" : "no")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? "—" : `${Math.round(share * 1000) / 10}%`;
}
