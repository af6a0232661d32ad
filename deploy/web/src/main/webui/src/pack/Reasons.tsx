import { useQuery } from "@tanstack/react-query";
import { type LocalText, pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { Part } from "../staff/Part";
import { minutesOf, useSpan } from "../staff/span";
import { texts } from "./texts";

/** Why a department may return an order or let its clocks rest, and what causes it may name. */
export function Reasons() {
  const t = useTexts(texts);
  const language = useLanguage();
  const span = useSpan();
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
  const causes = useQuery({
    queryKey: ["causes"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => content(dispatch.GET("/causes")),
  });
  return (
    <section className="panel">
      <h2>{t("reasons")}</h2>
      <h3>{t("returnReasons")}</h3>
      <Part query={returns}>{(found) => <Names of={found} />}</Part>
      <h3>{t("suspensionReasons")}</h3>
      <Part query={suspensions}>
        {(found) => (
          <ul className="plain">
            {found.length === 0 && <li className="quiet">{t("none")}</li>}
            {found.map((it) => (
              <li key={it.code} className="row spread">
                <span>{pick(it.name, language)}</span>
                <span className="quiet">{t("longest", span(minutesOf(it.longest)))}</span>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <h3>{t("causes")}</h3>
      <Part query={causes}>{(found) => <Names of={found} />}</Part>
    </section>
  );
}

function Names({ of }: { of: { code: string; name: LocalText }[] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <ul className="plain">
      {of.length === 0 && <li className="quiet">{t("none")}</li>}
      {of.map((it) => (
        <li key={it.code}>{pick(it.name, language)}</li>
      ))}
    </ul>
  );
}
