import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Part } from "../staff/Part";
import { useSession } from "../staff/session";
import { WordSearch } from "../staff/WordSearch";
import { TicketList } from "./TicketList";
import { texts } from "./texts";

/** The desk: what I have, what came in last, and what I look for. */
export default function DeskPage() {
  const t = useTexts(texts);
  const { person } = useSession();
  const held = useQuery({
    queryKey: ["held", person],
    meta: { live: true },
    queryFn: () =>
      content(intake.GET("/held-tickets", { params: { query: { assignee: person, limit: 50 } } })),
  });
  const latest = useQuery({
    queryKey: ["latest"],
    meta: { live: true },
    queryFn: () => content(intake.GET("/tickets", { params: { query: { limit: 30 } } })),
  });
  return (
    <>
      <div className="row spread">
        <h1>{t("desk")}</h1>
        <Link to="/file">
          <strong>{t("file")}</strong>
        </Link>
      </div>
      <Search />
      <div className="columns">
        <section className="panel">
          <h2>{t("latest")}</h2>
          <Part query={latest}>{(page) => <TicketList rows={page.items} />}</Part>
        </section>
        <section className="panel">
          <h2>{t("mine")}</h2>
          <Part query={held}>{(page) => <TicketList rows={page.items} />}</Part>
        </section>
      </div>
    </>
  );
}

function Search() {
  const t = useTexts(texts);
  return (
    <WordSearch
      name="search"
      label={t("searchHint")}
      results={t("search")}
      find={(words) => content(intake.POST("/tickets/search", { body: filter(words) }))}
    >
      {(page) => <TicketList rows={page.items} />}
    </WordSearch>
  );
}

/** A telephone number has digits only; everything else is searched for as words. */
function filter(text: string) {
  return /^[+\d\s()-]{4,}$/.test(text) ? { phone: text, limit: 30 } : { q: text, limit: 30 };
}
