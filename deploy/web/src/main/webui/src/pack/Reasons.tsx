import { useQuery } from "@tanstack/react-query";
import dayjs from "dayjs";
import duration from "dayjs/plugin/duration";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { Part } from "../staff/Part";
import { texts } from "./texts";

dayjs.extend(duration);

/** Why a department may return an order, or let its clocks rest. */
export function Reasons() {
  const t = useTexts(texts);
  const language = useLanguage();
  const span = (longest: string) => {
    const hours = dayjs.duration(longest).asHours();
    return hours % 24 === 0 ? t("days", hours / 24) : t("hours", hours);
  };
  const returns = useQuery({
    queryKey: ["return-reasons"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => content(dispatch.GET("/return-reasons")),
  });
  const suspensions = useQuery({
    queryKey: ["suspension-reasons"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => content(dispatch.GET("/suspension-reasons")),
  });
  return (
    <section className="panel">
      <h2>{t("reasons")}</h2>
      <h3>{t("returnReasons")}</h3>
      <Part query={returns}>
        {(found) => (
          <ul className="plain">
            {found.length === 0 && <li className="quiet">{t("none")}</li>}
            {found.map((it) => (
              <li key={it.code}>{pick(it.name, language)}</li>
            ))}
          </ul>
        )}
      </Part>
      <h3>{t("suspensionReasons")}</h3>
      <Part query={suspensions}>
        {(found) => (
          <ul className="plain">
            {found.length === 0 && <li className="quiet">{t("none")}</li>}
            {found.map((it) => (
              <li key={it.code} className="row spread">
                <span>{pick(it.name, language)}</span>
                <span className="quiet">{t("longest", span(it.longest))}</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </section>
  );
}
