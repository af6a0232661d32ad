import { useQuery } from "@tanstack/react-query";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { Part } from "../staff/Part";
import { percent } from "../staff/percent";
import { texts } from "./texts";

/** The indicators in words, with the targets of the pack. */
export function Indicators() {
  const t = useTexts(texts);
  const language = useLanguage();
  const indicators = useQuery({
    queryKey: ["indicators"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => content(reporting.GET("/indicators")),
  });
  return (
    <section className="panel">
      <h2>{t("indicators")}</h2>
      <Part query={indicators}>
        {(found) => (
          <ul className="cards">
            {found.items.map((it) => (
              <li key={it.code}>
                <div className="row spread">
                  <strong>{pick(it.name, language)}</strong>
                  <span>
                    {t("target")} {percent(it.target)}
                  </span>
                </div>
                <div className="text quiet">
                  {pick(it.numerator, language)} ÷ {pick(it.denominator, language)}
                </div>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </section>
  );
}
