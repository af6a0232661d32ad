import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Part } from "../staff/Part";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

/** Overdue orders by the step of the ladder that they have reached. */
export function Escalations() {
  const t = useTexts(texts);
  const names = useNames();
  const { full } = useTimes();
  const escalations = useQuery({
    queryKey: ["escalations"],
    meta: { live: true },
    queryFn: () => content(dispatch.GET("/escalations", { params: { query: { limit: 50 } } })),
  });
  return (
    <section className="panel">
      <h2>{t("escalations")}</h2>
      <Part query={escalations}>
        {(found) => {
          const standing = found.items.filter((it) => it.withdrawnAt === undefined);
          return standing.length === 0 ? (
            <p className="quiet">{t("noEscalations")}</p>
          ) : (
            <ul className="cards">
              {standing.map((it) => (
                <li key={`${it.workOrderId}-${it.clock}-${it.step}`}>
                  <div className="row spread">
                    <Link to={`/tickets/${it.ticketId}`}>{it.number}</Link>
                    <span>{names("departments", it.department)}</span>
                  </div>
                  <div className="quiet">
                    {it.clock} {it.step} · {t("dueAt", full(it.dueAt))}
                  </div>
                </li>
              ))}
            </ul>
          );
        }}
      </Part>
    </section>
  );
}
