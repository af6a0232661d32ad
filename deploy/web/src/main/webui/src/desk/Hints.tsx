import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { titleOf } from "../knowledge/ArticleList";
import { content, intake } from "../staff/api";
import { beginning } from "../staff/beginning";
import { useCatalogue } from "../staff/catalogue";
import { Part } from "../staff/Part";
import { useTimes } from "../staff/time";
import type { FilingDraft } from "./filing";
import { preview, routed } from "./preview";
import { TicketList } from "./TicketList";
import { texts } from "./texts";
import { useSettled } from "./useSettled";

/** What is known of the matter while it is typed: the caller's tickets, like ones, knowledge. */
export function Hints(props: { draft: FilingDraft }) {
  const t = useTexts(texts);
  return (
    <section aria-label={t("knowledge")}>
      <Earlier phone={props.draft.phone} />
      <Route draft={props.draft} />
      <Knowledge text={props.draft.description} category={props.draft.category} />
      <Alike text={props.draft.description} />
    </section>
  );
}

function Earlier(props: { phone: string }) {
  const t = useTexts(texts);
  const phone = useSettled(props.phone.trim());
  const found = useQuery({
    queryKey: ["caller", phone],
    enabled: /\d{7,}/.test(phone.replace(/\D/g, "")),
    retry: false,
    queryFn: () => content(intake.POST("/customers/lookup", { body: { phone } })),
  });
  if (found.data === undefined) return null;
  const names = found.data.customers.map((it) => it.name).filter((it) => it !== undefined);
  return (
    <section className="panel">
      <h2>{t("earlier")}</h2>
      {names.length > 0 && <p>{names.join("、")}</p>}
      <TicketList
        rows={found.data.tickets.slice(0, 5).map((it) => ({ ...it, severity: "ORDINARY" }))}
      />
    </section>
  );
}

function Route(props: { draft: FilingDraft }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { full } = useTimes();
  const { category } = props.draft;
  const known = useCatalogue()?.categories.find((it) => it.code === category);
  const asked = useSettled(JSON.stringify(routed(props.draft, known)));
  const route = useQuery({
    queryKey: ["route", asked],
    enabled: category !== "" && props.draft.answer.trim() === "",
    retry: false,
    placeholderData: (before) => before,
    queryFn: () => preview(JSON.parse(asked)),
  });
  if (category === "" || route.data === undefined) return null;
  const { department, acceptBy, resolveBy } = route.data;
  return (
    <section className="panel">
      <h2>{t("route")}</h2>
      <p>{t("routeLine", pick(department.name, language), full(acceptBy), full(resolveBy))}</p>
    </section>
  );
}

function Knowledge(props: { text: string; category: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const text = useSettled(props.text.trim());
  const found = useQuery({
    queryKey: ["knowledge", text, props.category],
    enabled: text.length > 1 || props.category !== "",
    retry: false,
    queryFn: () =>
      content(
        intake.POST("/articles/suggestions", {
          body: {
            text: text === "" ? undefined : text,
            category: props.category === "" ? undefined : props.category,
            limit: 5,
          },
        }),
      ),
  });
  if (found.data === undefined || found.data.items.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t("knowledge")}</h2>
      <ul>
        {found.data.items.map(({ article }) => (
          <li key={article.code}>
            <Link to={`/knowledge/${article.code}`} target="_blank" rel="noopener">
              {titleOf(article, language)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Alike(props: { text: string }) {
  const t = useTexts(texts);
  const text = beginning(useSettled(props.text.trim()), 12);
  const found = useQuery({
    queryKey: ["alike", text],
    enabled: text.length > 1,
    retry: false,
    queryFn: () => content(intake.POST("/tickets/search", { body: { q: text, limit: 5 } })),
  });
  if (text.length < 2) return null;
  return (
    <section className="panel">
      <h2>{t("alike")}</h2>
      <Part query={found}>{(page) => <TicketList rows={page.items} />}</Part>
    </section>
  );
}
