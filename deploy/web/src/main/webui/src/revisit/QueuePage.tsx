import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Due } from "../staff/Due";
import { Part } from "../staff/Part";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

/** Customers to be asked, in the order in which to call them. */
export default function QueuePage() {
  const t = useTexts(texts);
  const names = useNames();
  const { full } = useTimes();
  const queue = useQuery({
    queryKey: ["followups"],
    meta: { live: true },
    queryFn: () =>
      content(followup.GET("/followups", { params: { query: { status: "PLANNED", limit: 50 } } })),
  });
  return (
    <>
      <h1>{t("title")}</h1>
      <Part query={queue}>
        {(found) =>
          found.items.length === 0 ? (
            <p>{t("none")}</p>
          ) : (
            <ul className="cards">
              {found.items.map((it) => (
                <li key={it.id}>
                  <div className="row spread">
                    <Link to={`/revisit/${it.id}`}>{it.ticket.number ?? it.id}</Link>
                    <Due at={it.dueAt} />
                  </div>
                  <div className="row">
                    <span>{names("categories", it.ticket.category)}</span>
                    <span>{it.contact.name}</span>
                    <span>{it.contact.phone}</span>
                    {it.attempts > 0 && <span>{t("attempts", it.attempts)}</span>}
                    {it.appointment !== undefined && (
                      <span>{t("appointment", full(it.appointment))}</span>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Part>
    </>
  );
}
