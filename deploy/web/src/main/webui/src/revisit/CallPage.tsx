import { useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useState } from "react";
import { Link, useParams } from "react-router";
import type { components } from "../api/followup.gen";
import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Fact, Facts } from "../staff/Facts";
import { Part } from "../staff/Part";
import { ProblemAlert } from "../staff/ProblemAlert";
import { Telephone } from "../staff/Telephone";
import { useWrite } from "../staff/write";
import { Questionnaire } from "./Questionnaire";
import { Schedule } from "./Schedule";
import { texts } from "./texts";
import { Visit } from "./Visit";

type FollowUp = components["schemas"]["FollowUp"];
type Contact = components["schemas"]["ContactResult"];
const RESULTS: Contact[] = ["REACHED", "NO_ANSWER", "BUSY", "WRONG_NUMBER", "DECLINED"];

/** One call: whom to ring, how it went, and the questionnaire once the customer is reached. */
export default function CallPage() {
  const t = useTexts(texts);
  const id = useParams().id ?? "";
  const call = useQuery({
    queryKey: ["followup", id],
    queryFn: () => content(followup.GET("/followups/{id}", { params: { path: { id } } })),
  });
  return (
    <>
      <p>
        <Link to="/revisit">← {t("back")}</Link>
      </p>
      <Part query={call}>{(found) => <Call followUp={found} />}</Part>
    </>
  );
}

function Call(props: { followUp: FollowUp }) {
  const t = useTexts(texts);
  const names = useNames();
  const { followUp } = props;
  const { ticket, contact } = followUp;
  const [reached, setReached] = useState(followUp.attempts.at(-1)?.contact === "REACHED");
  return (
    <>
      <h1>{ticket.number}</h1>
      <section className="panel">
        <Facts>
          <Fact
            label={t("ticket")}
            value={<Link to={`/tickets/${ticket.id}`}>{ticket.number ?? ticket.id}</Link>}
          />
          <Fact label={t("category")} value={names("categories", ticket.category)} />
          <Fact label={t("customer")} value={contact.name ?? "—"} />
          <Fact
            label={t("phone")}
            value={contact.phone === undefined ? "—" : <Telephone number={contact.phone} />}
          />
        </Facts>
      </section>
      {followUp.status === "COMPLETED" && <Alert role="status" type="success" title={t("done")} />}
      {followUp.status === "WAIVED" && <Alert role="status" type="info" title={t("waived")} />}
      {followUp.status === "PLANNED" && (
        <>
          <Attempt id={followUp.id} reached={() => setReached(true)} />
          <Visit id={followUp.id} reached={() => setReached(true)} />
          <Schedule followUp={followUp} />
          {reached && followUp.questionnaire !== undefined && (
            <Questionnaire id={followUp.id} questionnaire={followUp.questionnaire} />
          )}
        </>
      )}
    </>
  );
}

function Attempt(props: { id: string; reached: () => void }) {
  const t = useTexts(texts);
  const write = useWrite((contact: Contact, key) =>
    content(
      followup.POST("/followups/{id}/attempts", {
        params: { path: { id: props.id }, header: { "Idempotency-Key": key } },
        body: { contact },
      }),
    ).then(() => {
      if (contact === "REACHED") props.reached();
    }),
  );
  return (
    <section className="panel">
      <h2>{t("call")}</h2>
      <div className="row">
        {RESULTS.map((contact) => (
          <Button
            key={contact}
            size="large"
            type={contact === "REACHED" ? "primary" : "default"}
            disabled={write.sending}
            onClick={() => write.send(contact)}
          >
            {t(contact)}
          </Button>
        ))}
      </div>
      <ProblemAlert problem={write.problem} retrying={write.retrying} />
    </section>
  );
}
