import type { components } from "../api/reporting.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { percent } from "../staff/percent";
import { texts } from "./editionTexts";
import { useDefinitions } from "./useDefinitions";

type Line = components["schemas"]["FigureLine"];

const MEASURES = ["TICKETS", "HANDLED", "OVERDUE", "REWORKS", "RETURNS"];
const INDICATORS = ["HANDLING_RATE", "TIMELINESS", "SATISFACTION"];

/** The lines of a count. The table scrolls by itself on a narrow screen, also by keyboard. */
export function CountTable(props: { by: string[]; lines: Line[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const definition = useDefinitions();
  if (props.lines.length === 0) return <p className="quiet">{t("nothingCounted")}</p>;
  const title = (by: string) => (by in texts ? t(by as keyof typeof texts) : by);
  const code = (line: Line, by: string) => {
    const name = line.names[by];
    return name === undefined ? line.codes[by] : pick(name, language);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className="scroll" tabIndex={0} aria-label={t("counts")}>
      <table className="figures">
        <thead>
          <tr>
            {props.by.length === 0 && <th scope="col">{t("counts")}</th>}
            {props.by.map((by) => (
              <th key={by} scope="col">
                {title(by)}
              </th>
            ))}
            {[...MEASURES, ...INDICATORS].map((it) => (
              <th key={it} scope="col">
                {definition(it)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.lines.map((line) => (
            <tr key={JSON.stringify(line.codes)}>
              {props.by.length === 0 && <th scope="row">{t("total")}</th>}
              {props.by.map((by) => (
                <th key={by} scope="row">
                  {code(line, by)}
                </th>
              ))}
              {MEASURES.map((it) => (
                <td key={it}>{line.measures[it] ?? 0}</td>
              ))}
              {INDICATORS.map((it) => (
                <td key={it}>{percent(line.indicators.find((one) => one.code === it)?.value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
