import { useState } from "react";
import { Link } from "react-router";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { ChoiceField, options } from "../staff/fields";
import { Paged } from "../staff/Paged";
import { useTimes } from "../staff/time";
import { texts } from "./editionTexts";
import { ReportLinks } from "./ReportLinks";

/** Reports that fell due by the calendar of the pack: what is to be commented and published. */
export default function EditionsPage() {
  const t = useTexts(texts);
  const language = useLanguage();
  const { full } = useTimes();
  const [show, setShow] = useState("open");
  return (
    <>
      <ReportLinks />
      <h1>{t("editions")}</h1>
      <ChoiceField
        label={t("show")}
        options={options(texts, ["open", "published"])}
        empty={t("all")}
        value={show}
        change={setShow}
      />
      <Paged
        queryKey={["editions", show]}
        empty={t("noEditions")}
        load={(after) =>
          content(
            reporting.GET("/editions", {
              params: {
                query: {
                  published: show === "" ? undefined : show === "published",
                  after,
                  limit: 30,
                },
              },
            }),
          )
        }
      >
        {(editions) => (
          <ul className="cards">
            {editions.map((it) => (
              <li key={it.id}>
                <div className="row spread">
                  <Link to={`/editions/${it.id}`}>
                    {pick(it.name, language)} {it.period}
                  </Link>
                  <span className="row">
                    <span>{t("dueOn", it.dueOn)}</span>
                    {it.overdue && <strong className="due over">{t("overdue")}</strong>}
                    {it.publishedAt !== null && (
                      <span>{t("publishedAt", full(it.publishedAt))}</span>
                    )}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}
