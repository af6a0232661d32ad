import { Button } from "antd";
import { useState } from "react";
import { useTexts } from "../i18n/texts";
import { ActionForm } from "../staff/ActionForm";
import { content, intake } from "../staff/api";
import { Decision } from "../staff/Decision";
import { useDraft } from "../staff/drafts";
import { LineField, TextField } from "../staff/fields";
import { useWrite } from "../staff/write";
import type { Handover } from "./HandoverCard";
import { acceptanceOf } from "./handover";
import { texts } from "./texts";

/** The successor accepts, ticket by ticket, or disputes the handover as a whole. */
export function Acceptance(props: { handover: Handover }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const { id, predecessor, successor } = props.handover;
  return (
    <>
      <div className="row">
        <Button type="primary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("accept")}
        </Button>
        <Decision
          about={t("fromTo", predecessor, successor)}
          choices={[
            {
              title: t("dispute"),
              plain: true,
              label: t("reason"),
              send: (reason) =>
                content(
                  intake.POST("/handovers/{handover}/dispute", {
                    params: { path: { handover: id } },
                    body: { reason },
                  }),
                ),
            },
          ]}
        />
      </div>
      {open && <AcceptForm handover={props.handover} close={() => setOpen(false)} />}
    </>
  );
}

function AcceptForm(props: { handover: Handover; close: () => void }) {
  const t = useTexts(texts);
  const { id, tickets } = props.handover;
  const [draft, change] = useDraft(`accept.${id}`, {
    note: "",
    reasons: {} as Record<string, string>,
  });
  const write = useWrite(
    () =>
      content(
        intake.POST("/handovers/{handover}/acceptance", {
          params: { path: { handover: id } },
          body: acceptanceOf(draft.note, draft.reasons),
        }),
      ),
    props.close,
  );
  return (
    <ActionForm
      title={t("accept")}
      fields={["/note"]}
      write={write}
      close={props.close}
      send={() => write.send(undefined)}
    >
      {tickets.map((it) => (
        <LineField
          key={it.ticket}
          label={t("disputeOne", it.number)}
          maxLength={1000}
          value={draft.reasons[it.ticket] ?? ""}
          change={(reason) => change({ reasons: { ...draft.reasons, [it.ticket]: reason } })}
        />
      ))}
      <TextField
        label={t("note")}
        value={draft.note}
        error={write.errors["/note"]}
        change={(note) => change({ note })}
      />
    </ActionForm>
  );
}
