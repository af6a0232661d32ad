import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { useNames } from "../staff/catalogue";
import { FigureTable } from "../staff/FigureTable";
import { percent } from "../staff/percent";
import type { Edition } from "./EditionPage";
import { texts } from "./editionTexts";
import { ticketsOf } from "./figures";
import { useDefinitions } from "./useDefinitions";

type Point = Edition["weakPoints"][number];

/** What the service found to be worst, or worse than before. */
export function WeakPoints(props: { period: string; points: Point[] }) {
  const t = useTexts(texts);
  const definition = useDefinitions();
  const names = useNames();
  const nameOf = (point: Point) => {
    switch (point.dimension) {
      case "CATEGORY":
        return names("categories", point.code);
      case "DEPARTMENT":
        return names("departments", point.code);
      case "CHANNEL":
        return names("channels", point.code);
      case "TOTAL":
        return t("total");
      default:
        return point.code;
    }
  };
  const name = (point: Point) => {
    const to = ticketsOf(props.period, { [point.dimension.toLowerCase()]: point.code });
    return to === undefined ? nameOf(point) : <Link to={to}>{nameOf(point)}</Link>;
  };
  return (
    <section className="panel">
      <h2>{t("weakPoints")}</h2>
      {props.points.length === 0 ? (
        <p className="quiet">{t("noWeakPoints")}</p>
      ) : (
        <FigureTable
          columns={[t("of"), t("indicator"), t("value"), t("before"), t("reason")]}
          rows={props.points.map((it) => ({
            key: `${it.reason}-${it.indicator}-${it.dimension}-${it.code}`,
            cells: [
              name(it),
              definition(it.indicator),
              percent(it.value),
              percent(it.previousValue),
              t(it.reason),
            ],
          }))}
        />
      )}
    </section>
  );
}
