import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { components } from "../api/intake.gen";
import { pick, useLanguage } from "../i18n/language";
import { status as statusTexts } from "../i18n/status";
import { useTexts } from "../i18n/texts";
import { useActors } from "../staff/actors";
import { content, intake } from "../staff/api";
import { useCatalogue, useNames } from "../staff/catalogue";
import { Due } from "../staff/Due";
import { Fact, Facts } from "../staff/Facts";
import { Part } from "../staff/Part";
import { hasRole, useSession } from "../staff/session";
import { useTimes } from "../staff/time";
import { Similar } from "./Similar";
import { TicketActions } from "./TicketActions";
import { TicketFiles } from "./TicketFiles";
import { texts } from "./texts";

type Ticket = components["schemas"]["Ticket"];

/** The roles that may read the files of the tickets that they see. */
const READ_FILES = ["agent", "senior", "supervisor", "manager", "librarian", "surveyor"];

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
              <Reported ticket={found} />
              {hasRole(session, ...READ_FILES) && <TicketFiles id={id} />}
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

function Reported(props: { ticket: Ticket }) {
  const t = useTexts(texts);
  const names = useNames();
  const { full } = useTimes();
  const { ticket } = props;
  return (
    <section className="panel">
      <h2>{t("facts")}</h2>
      <Facts>
        <Fact label={t("what")} value={ticket.description} />
        <Fact label={t("name")} value={ticket.customer?.name} />
        <Fact label={t("phone")} value={ticket.customer?.phone} />
        <Fact label={t("kind")} value={names("customerKinds", ticket.customer?.kind)} />
        <Fact label={t("place")} value={ticket.place?.address} />
        <Fact label={t("channel")} value={names("channels", ticket.channel)} />
        <Fact label={t("severity")} value={t(ticket.severity)} />
        <Fact label={t("received")} value={full(ticket.receivedAt)} />
        {Object.entries(ticket.fields).map(([code, value]) => (
          <FormFact key={code} category={ticket.category} code={code} value={value} />
        ))}
      </Facts>
    </section>
  );
}

function FormFact(props: { category: string; code: string; value: unknown }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { code, value } = props;
  const field = useCatalogue()
    ?.categories.find((it) => it.code === props.category)
    ?.fields.find((it) => it.code === code);
  const chosen = field?.choices?.find((it) => it.code === value);
  const shown = typeof value === "boolean" ? t(value ? "yes" : "no") : String(value);
  return (
    <Fact
      label={field === undefined ? code : pick(field.name, language)}
      value={chosen === undefined ? `${shown} ${field?.unit ?? ""}` : pick(chosen.name, language)}
    />
  );
}

function Course(props: { id: string }) {
  const t = useTexts(texts);
  const actors = useActors();
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
                  {full(entry.at)} · {actors(entry.actor)}
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
      <Facts>
        <Fact label={t("department")} value={names("departments", order.department)} />
        <Fact label={t("resolveBy")} value={order.resolveBy && <Due at={order.resolveBy} />} />
        <Fact label={t("course")} value={order.note} />
      </Facts>
    </section>
  );
}
