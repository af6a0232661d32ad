import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { Part } from "../staff/Part";
import { texts } from "./texts";

/** By what agents are inspected; a pack without inspections has none. */
export function ScoreSheet() {
  const t = useTexts(texts);
  const language = useLanguage();
  const sheet = useQuery({
    queryKey: ["inspection-sheet"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => content(followup.GET("/inspection-sheet")),
  });
  return (
    <section className="panel">
      <h2>{t("sheet")}</h2>
      <Part query={sheet}>
        {(found) => (
          <>
            <p>
              {t("version", found.version)} · {t("pass", found.pass)}
            </p>
            <ul className="plain">
              {found.items.map((it) => (
                <li key={it.code} className="row spread">
                  <span>{it[language]}</span>
                  <span className="quiet">{t("weight", it.points, it.weight)}</span>
                </li>
              ))}
              {found.fatals.map((it) => (
                <li key={it.code} className="row spread">
                  <span>{it[language]}</span>
                  <strong>{t("fatal")}</strong>
                </li>
              ))}
            </ul>
          </>
        )}
      </Part>
    </section>
  );
}
