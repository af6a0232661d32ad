import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useNavigate } from "react-router";
import type { components } from "../api/intake.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { useCatalogue } from "../staff/catalogue";
import { useSession } from "../staff/session";
import type { Caller } from "./FilePage";
import { TicketList } from "./TicketList";
import { texts } from "./texts";

type Schemas = components["schemas"];
const OVER = ["ENDED", "MISSED"];

/** The call that I have: who calls, at which level, with which tickets (T2, T3). */
export default function CallPop() {
  const { person } = useSession();
  const mine = useQuery({
    queryKey: ["my-call", person],
    meta: { live: "call." },
    queryFn: () =>
      content(intake.GET("/calls", { params: { query: { agent: person, limit: 1 } } })),
  });
  const last = mine.data?.items[0];
  return last === undefined || OVER.includes(last.status) ? null : <Pop call={last.call} />;
}

function Pop(props: { call: string }) {
  const t = useTexts(texts);
  // Each reading is logged, so it isn't repeated at each event.
  const call = useQuery({
    queryKey: ["call", props.call],
    staleTime: 60_000,
    queryFn: () => content(intake.GET("/calls/{call}", { params: { path: { call: props.call } } })),
  });
  const goTo = useNavigate();
  if (call.data === undefined) return null;
  const { phone, status, customers, openTickets, callerTickets } = call.data;
  const caller: Caller = { call: props.call, phone: phone ?? "" };
  const closed = callerTickets.filter((it) => openTickets.every((open) => open.id !== it.id));
  return (
    <section className="panel pop" role="status" aria-label={t("talking")}>
      <div className="row spread">
        <span className="row">
          <strong>{t(status === "WAITING" ? "calling" : "talking")}</strong>
          <strong>{phone}</strong>
          <Customers customers={customers} />
        </span>
        <Button type="primary" onClick={() => goTo("/file", { state: caller })}>
          {t("takeUp")}
        </Button>
      </div>
      <div className="halves">
        <Tickets title={t("openTickets")} tickets={openTickets} />
        <Tickets title={t("earlierTickets")} tickets={closed} />
      </div>
    </section>
  );
}

function Customers(props: { customers: Schemas["KnownCaller"][] }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const levels = useCatalogue()?.customerLevels ?? [];
  if (props.customers.length === 0) return <span className="quiet">{t("unknownCaller")}</span>;
  return props.customers.map((customer) => {
    const level = levels.find((it) => it.code === customer.level);
    return (
      <span key={customer.id}>
        {customer.name} {level !== undefined && pick(level.name, language)}
      </span>
    );
  });
}

function Tickets(props: { title: string; tickets: Schemas["CallerTicket"][] }) {
  if (props.tickets.length === 0) return null;
  return (
    <section>
      <h2>{props.title}</h2>
      <TicketList rows={props.tickets.slice(0, 3).map((it) => ({ ...it, severity: "ORDINARY" }))} />
    </section>
  );
}
