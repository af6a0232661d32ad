import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { Paged } from "../staff/Paged";
import { useTimes } from "../staff/time";
import { texts } from "./editionTexts";
import { ReportLinks } from "./ReportLinks";

/** The Friday sheets, the newest first. */
export default function WeeklySheetsPage() {
  const t = useTexts(texts);
  const { full } = useTimes();
  return (
    <>
      <ReportLinks />
      <h1>{t("sheets")}</h1>
      <Paged
        queryKey={["weekly-sheets"]}
        empty={t("noSheets")}
        load={(after) =>
          content(reporting.GET("/weekly-sheets", { params: { query: { after, limit: 30 } } }))
        }
      >
        {(sheets) => (
          <ul className="cards">
            {sheets.map((it) => (
              <li key={it.id} className="row spread">
                <Link to={`/weekly-sheets/${it.id}`}>{t("days", it.firstDay, it.lastDay)}</Link>
                <span className="quiet">{t("madeAt", full(it.madeAt))}</span>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}
