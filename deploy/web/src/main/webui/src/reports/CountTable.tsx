import type { components } from "../api/reporting.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { useNames } from "../staff/catalogue";
import { percent } from "../staff/percent";
import type { Count } from "./CountsPage";
import { type Dimension, dimensions } from "./dimensions";
import { texts } from "./editionTexts";
import { FigureLink } from "./FigureLink";
import { ticketsOf } from "./figures";
import { useDefinitions } from "./useDefinitions";

type Line = components["schemas"]["FigureLine"];

const MEASURES = ["TICKETS", "HANDLED", "OVERDUE", "REWORKS", "RETURNS"];
const INDICATORS = ["HANDLING_RATE", "TIMELINESS", "SATISFACTION"];

/** The lines of a count. The table scrolls by itself on a narrow screen, also by keyboard. */
export function CountTable(props: { count: Count }) {
  const t = useTexts(texts);
  const title = useTexts(dimensions);
  const language = useLanguage();
  const definition = useDefinitions();
  const names = useNames();
  const { by, filters, firstDay, lastDay, items } = props.count;
  if (items.length === 0) return <p className="quiet">{t("nothingCounted")}</p>;
  const code = (line: Line, dimension: string) => {
    if (dimension === "customerKind") return names("customerKinds", line.codes[dimension]);
    const name = line.names[dimension];
    return name === undefined ? line.codes[dimension] : pick(name, language);
  };
  const tickets = (line: Line, measure: string) =>
    ticketsOf(
      `${firstDay}--${lastDay}`,
      { ...filters, ...line.codes },
      measure === "TICKETS" ? undefined : measure,
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus
    <section className="scroll" tabIndex={0} aria-label={t("counts")}>
      <table className="figures">
        <thead>
          <tr>
            {by.length === 0 && <th scope="col">{t("counts")}</th>}
            {by.map((it) => (
              <th key={it} scope="col">
                {title(it as Dimension)}
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
          {items.map((line) => (
            <tr key={JSON.stringify(line.codes)}>
              {by.length === 0 && <th scope="row">{t("total")}</th>}
              {by.map((it) => (
                <th key={it} scope="row">
                  {code(line, it)}
                </th>
              ))}
              {MEASURES.map((it) => (
                <td key={it}>
                  <FigureLink count={line.measures[it] ?? 0} to={tickets(line, it)} />
                </td>
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
