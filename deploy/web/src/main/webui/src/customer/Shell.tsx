import { useEffect, useState } from "react";
import { setLanguage, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { type Catalogue, channel, open } from "./api";
import { ReportForm } from "./ReportForm";
import { texts } from "./texts";

/** The frame of the customers' page: what it is, where else to go, the language. */
export function Shell() {
  const t = useTexts(texts);
  const language = useLanguage();
  const start = useStart();
  useEffect(() => {
    document.title = `${t("report")} · ${t("title")}`;
  }, [t]);
  return (
    <>
      <header className="bar">
        <div>
          <strong>{t("title")}</strong>
          <nav aria-label={t("title")}>
            <a href="/" aria-current="page">
              {t("report")}
            </a>
            <a href={`/status?lang=${language}`}>{t("lookUp")}</a>
          </nav>
          <button
            type="button"
            lang={language === "zh" ? "en" : "zh"}
            onClick={() => setLanguage(language === "zh" ? "en" : "zh")}
          >
            {t("other")}
          </button>
        </div>
      </header>
      <main>
        <h1>{t("report")}</h1>
        {start === undefined ? (
          <p role="status">{t("loading")}</p>
        ) : (
          <ReportForm catalogue={start.catalogue} channel={start.channel} />
        )}
      </main>
      <footer>
        <a href="/staff">{t("staff")}</a>
      </footer>
    </>
  );
}

type Start = { catalogue: Catalogue; channel: string };

/** Reads categories and channel, and again every few seconds while the system is away. */
function useStart(): Start | undefined {
  const [start, setStart] = useState<Start>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const read = async () => {
      try {
        const [catalogue, own] = await Promise.all([open.GET("/categories"), channel()]);
        if (catalogue.data === undefined) throw new Error("away");
        if (!gone) setStart({ catalogue: catalogue.data, channel: own });
      } catch {
        if (!gone) timer = setTimeout(read, 3000);
      }
    };
    read();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return start;
}
