import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { useNames } from "../staff/catalogue";
import { COUNTED, type Dimension, dimensions, OF_TICKETS } from "./dimensions";
import { useDefinitions } from "./useDefinitions";
import { useReport } from "./useReport";

/** Says which figure of a period a list is of: the codes by their names, and the measure. */
export function FigureName(props: { period: string; search: URLSearchParams }) {
  const title = useTexts(dimensions);
  const language = useLanguage();
  const definition = useDefinitions();
  const report = useReport(props.period).data;
  const names = useNames();
  const name = (dimension: Dimension, code: string) => {
    if (dimension === "customerKind") return names("customerKinds", code);
    const counted = COUNTED.find((it) => it === dimension);
    const line = counted && report?.counts[counted].find((it) => it.code === code);
    return line === undefined ? code : pick(line.name, language);
  };
  const measure = props.search.get("measure");
  return (
    <ul className="row plain">
      {OF_TICKETS.map((dimension) => {
        const code = props.search.get(dimension);
        return (
          code !== null && (
            <li key={dimension}>
              {title(dimension)} <strong>{name(dimension, code)}</strong>
            </li>
          )
        );
      })}
      {measure !== null && (
        <li>
          <strong>{definition(measure)}</strong>
        </li>
      )}
    </ul>
  );
}
