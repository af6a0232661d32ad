import { useTexts } from "../i18n/texts";
import { useNames } from "../staff/catalogue";
import type { Edition } from "./EditionPage";
import { texts } from "./editionTexts";
import { useDefinitions } from "./useDefinitions";

type Point = Edition["weakPoints"][number];

/** What the service found to be worst, or worse than before. */
export function WeakPoints(props: { points: Point[] }) {
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
  return (
    <section className="panel">
      <h2>{t("weakPoints")}</h2>
      {props.points.length === 0 ? (
        <p className="quiet">{t("noWeakPoints")}</p>
      ) : (
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t("of")}</th>
              <th scope="col">{t("indicator")}</th>
              <th scope="col">{t("value")}</th>
              <th scope="col">{t("before")}</th>
              <th scope="col">{t("reason")}</th>
            </tr>
          </thead>
          <tbody>
            {props.points.map((it) => (
              <tr key={`${it.reason}-${it.indicator}-${it.dimension}-${it.code}`}>
                <th scope="row">{nameOf(it)}</th>
                <td>{definition(it.indicator)}</td>
                <td>{percent(it.value)}</td>
                <td>{percent(it.previousValue)}</td>
                <td>{t(it.reason)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? "—" : `${Math.round(share * 1000) / 10}%`;
}
