import { Alert } from "antd";
import type { components } from "../api/dispatch.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

/** The route of a dry run, and why: each rule that was tried. */
export function RouteFound(props: { route: components["schemas"]["RoutePreview"] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { full } = useTimes();
  const { rule, department, acceptBy, resolveBy, uncoveredYears, tried } = props.route;
  return (
    <>
      <p>
        <strong>{t("goesTo", pick(department.name, language), rule)}</strong>
        <br />
        {t("deadlines", full(acceptBy), full(resolveBy))}
      </p>
      {uncoveredYears.length > 0 && (
        <Alert type="warning" title={t("uncovered", uncoveredYears.join(", "))} />
      )}
      <h3>{t("tried")}</h3>
      <ol className="plain">
        {tried.map((it) => (
          <li key={it.rule}>
            <strong>{it.rule}</strong> {t(it.result)}
            <div className="quiet text">{it.condition}</div>
          </li>
        ))}
      </ol>
    </>
  );
}
