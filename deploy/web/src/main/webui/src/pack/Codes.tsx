import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { useCatalogue } from "../staff/catalogue";
import { texts } from "./texts";

const LISTS = ["departments", "channels", "customerKinds", "customerLevels", "natures"] as const;

/** The codes of the pack with their names. */
export function Codes() {
  const t = useTexts(texts);
  const language = useLanguage();
  const catalogue = useCatalogue();
  if (catalogue === undefined) return null;
  return (
    <section className="panel">
      <h2>{t("codes")}</h2>
      {LISTS.filter((list) => catalogue[list].length > 0).map((list) => (
        <section key={list} aria-label={t(list)}>
          <h3>{t(list)}</h3>
          <ul className="plain">
            {catalogue[list].map((it) => (
              <li key={it.code} className="row spread">
                <span>{pick(it.name, language)}</span>
                <code className="quiet">{it.code}</code>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
