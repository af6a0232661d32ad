import { Button, Input } from "antd";
import { useState } from "react";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { ActionForm } from "../staff/ActionForm";
import { content, intake } from "../staff/api";
import { useDraft } from "../staff/drafts";
import { Labelled } from "../staff/Labelled";
import { useWrite } from "../staff/write";
import { Reveal } from "./Reveal";
import { texts } from "./texts";

type Ticket = components["schemas"]["Ticket"];
type Deed = "supplement" | "answer" | "escalate" | "ask" | "merge" | "withdraw";

const OVER = ["WITHDRAWN", "MERGED", "CLOSED"];
const POINTERS = ["/text", "/answer", "/reason", "/question", "/into"];

/** What the desk can do with a ticket. Each deed says what it is in the words of the field. */
export function TicketActions(props: { ticket: Ticket }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState<Deed>();
  const [recorded, setRecorded] = useState(false);
  const deeds: Deed[] = OVER.includes(props.ticket.status)
    ? ["ask"]
    : ["supplement", "answer", "escalate", "ask", "merge", "withdraw"];
  return (
    <section className="panel" aria-label={t("actions")}>
      <div className="row">
        {deeds.map((deed) => (
          <Button
            key={deed}
            aria-expanded={open === deed}
            danger={deed === "withdraw"}
            onClick={() => {
              setRecorded(false);
              setOpen(open === deed ? undefined : deed);
            }}
          >
            {t(deed)}
          </Button>
        ))}
        <Reveal id={props.ticket.id} />
      </div>
      <div role="status">{recorded && t("recorded")}</div>
      {open !== undefined && (
        <DeedForm
          key={open}
          deed={open}
          id={props.ticket.id}
          close={() => setOpen(undefined)}
          done={() => {
            setOpen(undefined);
            setRecorded(true);
          }}
        />
      )}
    </section>
  );
}

type Body = { text: string; into: string };

function DeedForm(props: { deed: Deed; id: string; close: () => void; done: () => void }) {
  const t = useTexts(texts);
  const { deed, id } = props;
  const [draft, change, clear] = useDraft<Body>(`${deed}.${id}`, { text: "", into: "" });
  const write = useWrite<Body, unknown>(
    (body, key) => send(deed, id, body, key),
    () => {
      clear();
      props.done();
    },
  );
  const error = write.errors[pointerOf(deed)];
  return (
    <ActionForm
      title={t(deed)}
      fields={POINTERS}
      write={write}
      close={props.close}
      send={() => write.send(draft)}
    >
      {deed === "merge" && (
        <Labelled label={t("into")} error={write.errors["/into"]}>
          {(own) => (
            <Input
              {...own}
              maxLength={40}
              value={draft.into}
              onChange={(event) => change({ into: event.target.value })}
            />
          )}
        </Labelled>
      )}
      <Labelled label={labelOf(deed, t)} error={error}>
        {(own) => (
          <Input.TextArea
            {...own}
            rows={3}
            maxLength={1000}
            value={draft.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Labelled>
    </ActionForm>
  );
}

function labelOf(deed: Deed, t: (key: "what" | "answer" | "ask" | "reason") => string): string {
  if (deed === "supplement") return t("what");
  return deed === "answer" || deed === "ask" ? t(deed) : t("reason");
}

function pointerOf(deed: Deed): string {
  switch (deed) {
    case "supplement":
      return "/text";
    case "answer":
      return "/answer";
    case "ask":
      return "/question";
    case "escalate":
    case "merge":
    case "withdraw":
      return "/reason";
  }
}

function send(deed: Deed, ticket: string, body: Body, key: string): Promise<unknown> {
  const params = { path: { ticket }, header: { "Idempotency-Key": key } };
  const reason = body.text.trim();
  switch (deed) {
    case "supplement":
      return content(
        intake.POST("/tickets/{ticket}/supplements", { params, body: { text: reason } }),
      );
    case "answer":
      return content(intake.POST("/tickets/{ticket}/answer", { params, body: { answer: reason } }));
    case "escalate":
      return content(
        intake.POST("/tickets/{ticket}/escalation", {
          params: { path: params.path },
          body: { reason },
        }),
      );
    case "ask":
      return content(
        intake.POST("/questions", {
          params: { header: params.header },
          body: { ticket, question: reason },
        }),
      );
    case "merge":
      return content(
        intake.POST("/tickets/{ticket}/merge", {
          params,
          body: { into: body.into.trim(), reason },
        }),
      );
    case "withdraw":
      return content(intake.POST("/tickets/{ticket}/withdrawal", { params, body: { reason } }));
  }
}
