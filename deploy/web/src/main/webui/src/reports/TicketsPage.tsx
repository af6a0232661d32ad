import { Link, useParams, useSearchParams } from "react-router";
import type { paths } from "../api/reporting.gen";
import { status as statusTexts } from "../i18n/status";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Paged } from "../staff/Paged";
import { hasRole, useSession } from "../staff/session";
import { useTimes } from "../staff/time";
import { texts } from "./editionTexts";
import { FigureName } from "./FigureName";
import { ReportLinks } from "./ReportLinks";

type Figure = NonNullable<paths["/reports/{period}/tickets"]["get"]["parameters"]["query"]>;

/** The tickets under a figure of a report, one by one. */
export default function TicketsPage() {
  const t = useTexts(texts);
  const s = useTexts(statusTexts);
  const names = useNames();
  const { full } = useTimes();
  const period = useParams().period ?? "";
  const [search] = useSearchParams();
  // A department reads tickets on its own pages.
  const opens = !hasRole(useSession(), "department", "reports");
  const figure: Figure = Object.fromEntries(search);
  const query = search.toString();
  return (
    <>
      <ReportLinks />
      <p>
        <Link to={`/reports?period=${period}`}>← {t("back")}</Link>
      </p>
      <h1>
        {t("byTicket")} {period}
      </h1>
      <FigureName period={period} search={search} />
      <p className="row">
        {(["csv", "xlsx"] as const).map((type) => (
          <a
            key={type}
            href={`/api/reporting/reports/${period}/tickets/export.${type}?${query}`}
            download
          >
            {t(type)}
          </a>
        ))}
      </p>
      <Paged
        queryKey={["report-tickets", period, query]}
        empty={t("noTickets")}
        load={(after) =>
          content(
            reporting.GET("/reports/{period}/tickets", {
              params: { path: { period }, query: { ...figure, after, limit: 50 } },
            }),
          )
        }
      >
        {(tickets) => (
          <ul className="cards">
            {tickets.map((it) => (
              <li key={it.id}>
                <div className="row spread">
                  {opens ? (
                    <Link to={`/tickets/${it.id}`}>{it.number ?? it.id}</Link>
                  ) : (
                    <strong>{it.number ?? it.id}</strong>
                  )}
                  <strong>{s(it.state)}</strong>
                </div>
                <div className="row quiet">
                  <span>{names("categories", it.category)}</span>
                  <span>{names("channels", it.channel)}</span>
                  {it.department !== null && <span>{names("departments", it.department)}</span>}
                  <span>{full(it.receivedAt)}</span>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  );
}
