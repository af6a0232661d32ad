import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { useDraft } from "../staff/drafts";
import { LineField, TextField } from "../staff/fields";
import { Part } from "../staff/Part";
import { ProblemAlert } from "../staff/ProblemAlert";
import { useSession } from "../staff/session";
import { useWrite } from "../staff/write";
import { emptyHandover, handed, handoverOf } from "./handover";
import { texts } from "./texts";

type Held = components["schemas"]["HeldTicket"];

/** Hands the open tickets that I track over, one by one with a note. */
export function HandoverForm() {
  const t = useTexts(texts);
  const { person } = useSession();
  const tracked = useQuery({
    queryKey: ["tracked", person],
    meta: { live: true },
    queryFn: () =>
      content(intake.GET("/held-tickets", { params: { query: { tracker: person, limit: 200 } } })),
  });
  return (
    <section className="panel">
      <h2>{t("write")}</h2>
      <Part query={tracked}>
        {(found) =>
          found.items.length === 0 ? (
            <p className="quiet">{t("noTracked")}</p>
          ) : (
            <Form tickets={found.items} />
          )
        }
      </Part>
    </section>
  );
}

function Form(props: { tickets: Held[] }) {
  const t = useTexts(texts);
  const names = useNames();
  const ids = props.tickets.map((it) => it.id);
  const [draft, change, clear] = useDraft("handover", emptyHandover);
  const [done, setDone] = useState(false);
  const write = useWrite(
    (body: components["schemas"]["HandOverShift"], key: string) =>
      content(intake.POST("/handovers", { params: { header: { "Idempotency-Key": key } }, body })),
    () => {
      clear();
      setDone(true);
    },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    if (!write.sending) write.send(handoverOf(draft, ids));
  };
  const places = handed(draft, ids);
  return (
    <form onSubmit={send} noValidate>
      <LineField
        label={t("successor")}
        maxLength={64}
        value={draft.successor}
        error={write.errors["/successor"]}
        change={(successor) => change({ successor })}
      />
      <ul className="cards">
        {props.tickets.map((it) => (
          <li key={it.id}>
            <label className="row">
              <input
                type="checkbox"
                checked={draft.left[it.id] !== true}
                onChange={(event) =>
                  change({ left: { ...draft.left, [it.id]: !event.target.checked } })
                }
              />
              {t("handIt", it.number)}
            </label>
            <div className="row quiet">
              <Link to={`/tickets/${it.id}`}>{it.number}</Link>
              <span>{names("categories", it.category)}</span>
            </div>
            {draft.left[it.id] !== true && (
              <LineField
                label={t("ticketNote", it.number)}
                maxLength={1000}
                value={draft.notes[it.id] ?? ""}
                error={write.errors[`/tickets/${places.indexOf(it.id)}/note`]}
                change={(note) => change({ notes: { ...draft.notes, [it.id]: note } })}
              />
            )}
          </li>
        ))}
      </ul>
      <TextField
        label={t("note")}
        value={draft.note}
        error={write.errors["/note"]}
        change={(note) => change({ note })}
      />
      <ProblemAlert
        problem={write.problem}
        retrying={write.retrying}
        fields={["/successor", "/note", "/tickets/"]}
      />
      <div role="status">{done && t("writtenOk")}</div>
      <Button type="primary" size="large" htmlType="submit" loading={write.sending}>
        {t("send")}
      </Button>
    </form>
  );
}
