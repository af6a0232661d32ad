import { useQuery } from "@tanstack/react-query";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { Part } from "../staff/Part";
import { texts } from "./texts";

/** What customers are asked. */
export function Questionnaires() {
  const t = useTexts(texts);
  const language = useLanguage();
  const questionnaires = useQuery({
    queryKey: ["questionnaires"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => content(followup.GET("/questionnaires")),
  });
  return (
    <section className="panel">
      <h2>{t("questionnaires")}</h2>
      <Part query={questionnaires}>
        {(found) => (
          <>
            {found.map((it) => (
              <section key={it.code} aria-label={it.code}>
                <h3>
                  {it.code} · {t("version", it.version)}
                </h3>
                <ol>
                  <li>{pick(it.opening, language)}</li>
                  {[...it.questions, ...it.facts].map((question) => (
                    <li key={question.code}>{pick(question.text, language)}</li>
                  ))}
                </ol>
              </section>
            ))}
          </>
        )}
      </Part>
    </section>
  );
}
