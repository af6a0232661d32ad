import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { components } from "../api/intake.gen";
import { pick, useLanguage } from "../i18n/language";
import { status as statusTexts } from "../i18n/status";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { useCatalogue, useNames } from "../staff/catalogue";
import { Due } from "../staff/Due";
import { Part } from "../staff/Part";
import { hasRole, useSession } from "../staff/session";
import { useTimes } from "../staff/time";
import { Similar } from "./Similar";
import { TicketActions } from "./TicketActions";
import { texts } from "./texts";

type Ticket = components["schemas"]["Ticket"];

/** A ticket: what was reported, what has happened, and what the desk can do. */
export default function TicketPage() {
  const id = useParams().id ?? "";
  const session = useSession();
  const ticket = useQuery({
    queryKey: ["ticket", id],
    queryFn: () => content(intake.GET("/tickets/{ticket}", { params: { path: { ticket: id } } })),
  });
  const isDesk = hasRole(session, "agent", "senior", "supervisor", "manager");
  return (
    <Part query={ticket}>
      {(found) => (
        <>
          <Heading ticket={found} />
          <div className="columns">
            <div>
              <Facts ticket={found} />
              <Course id={id} />
            </div>
            <div>
              {isDesk && <TicketActions ticket={found} />}
              <Order ticket={found} />
              {isDesk && <Similar id={id} />}
            </div>
          </div>
        </>
      )}
    </Part>
  );
}

function Heading(props: { ticket: Ticket }) {
  const s = useTexts(statusTexts);
  const names = useNames();
  return (
    <div className="row">
      <h1>{props.ticket.number}</h1>
      <strong>{s(props.ticket.status)}</strong>
      <span>{names("categories", props.ticket.category)}</span>
    </div>
  );
}

function Facts(props: { ticket: Ticket }) {
  const t = useTexts(texts);
  const names = useNames();
  const { full } = useTimes();
  const { ticket } = props;
  const facts: [string, string | undefined][] = [
    [t("what"), ticket.description],
    [t("name"), ticket.customer?.name],
    [t("phone"), ticket.customer?.phone],
    [t("kind"), names("customerKinds", ticket.customer?.kind)],
    [t("place"), ticket.place?.address],
    [t("channel"), names("channels", ticket.channel)],
    [t("severity"), t(ticket.severity)],
    [t("received"), full(ticket.receivedAt)],
  ];
  return (
    <section className="panel">
      <h2>{t("facts")}</h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== undefined && value !== "")
          .map(([label, value]) => (
            <div key={label} style={{ display: "contents" }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {Object.entries(ticket.fields).map(([code, value]) => (
          <FormFact key={code} category={ticket.category} code={code} value={value} />
        ))}
      </dl>
    </section>
  );
}

function FormFact(props: { category: string; code: string; value: unknown }) {
  const t = useTexts(texts);
  const name = useFieldName(props.category, props.code);
  const shown =
    typeof props.value === "boolean" ? t(props.value ? "yes" : "no") : String(props.value);
  return (
    <>
      <dt>{name}</dt>
      <dd>{shown}</dd>
    </>
  );
}

function useFieldName(category: string, code: string): string {
  const language = useLanguage();
  const field = useCatalogue()
    ?.categories.find((it) => it.code === category)
    ?.fields.find((it) => it.code === code);
  return field === undefined ? code : pick(field.name, language);
}

function Course(props: { id: string }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { full } = useTimes();
  const course = useQuery({
    queryKey: ["timeline", props.id],
    queryFn: () =>
      content(intake.GET("/tickets/{ticket}/timeline", { params: { path: { ticket: props.id } } })),
  });
  return (
    <section className="panel">
      <h2>{t("course")}</h2>
      <Part query={course}>
        {(found) => (
          <ol className="timeline">
            {found.items.toReversed().map((entry) => (
              <li key={`${entry.topic}-${entry.sequence}`}>
                <div className="quiet">
                  {full(entry.at)} · {entry.actor}
                </div>
                <div className="text">{pick(entry.summary, language)}</div>
              </li>
            ))}
          </ol>
        )}
      </Part>
    </section>
  );
}

function Order(props: { ticket: Ticket }) {
  const t = useTexts(texts);
  const names = useNames();
  const order = props.ticket.workOrder;
  if (order === undefined || order === null) return null;
  return (
    <section className="panel">
      <h2>{t("order")}</h2>
      <dl className="facts">
        <dt>{t("department")}</dt>
        <dd>{names("departments", order.department)}</dd>
        {order.resolveBy !== undefined && (
          <>
            <dt>{t("resolveBy")}</dt>
            <dd>
              <Due at={order.resolveBy} />
            </dd>
          </>
        )}
        {order.note !== undefined && (
          <>
            <dt>{t("course")}</dt>
            <dd>{order.note}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
