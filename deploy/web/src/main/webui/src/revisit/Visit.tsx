import { Button } from "antd";
import { useState } from "react";
import { useTexts } from "../i18n/texts";
import { ActionForm } from "../staff/ActionForm";
import { content, followup } from "../staff/api";
import { useDraft } from "../staff/drafts";
import { ChoiceField, LineField, options } from "../staff/fields";
import { useSession } from "../staff/session";
import { useWrite } from "../staff/write";
import { type VisitDraft, visitOf } from "./visit";
import { texts } from "./visitTexts";

const RESULTS = ["REACHED", "NO_ANSWER", "DECLINED"] as const;

/** Records a visit at the customer's door, with who went and the customer's signature. */
export function Visit(props: { id: string; reached: () => void }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  return (
    <section className="panel">
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("visit")}
      </Button>
      {open && <VisitForm {...props} close={() => setOpen(false)} />}
    </section>
  );
}

function VisitForm(props: { id: string; reached: () => void; close: () => void }) {
  const t = useTexts(texts);
  const { person } = useSession();
  const [draft, change, clear] = useDraft<VisitDraft>(`visit.${props.id}`, {
    contact: "REACHED",
    visitors: person,
    signedBy: "",
  });
  const write = useWrite(
    (body: VisitDraft, key: string) =>
      content(
        followup.POST("/followups/{id}/attempts", {
          params: { path: { id: props.id }, header: { "Idempotency-Key": key } },
          body: visitOf(body),
        }),
      ),
    () => {
      if (draft.contact === "REACHED") props.reached();
      clear();
      props.close();
    },
  );
  return (
    <ActionForm
      title={t("visit")}
      fields={["/contact", "/visit"]}
      write={write}
      close={props.close}
      send={() => write.send(draft)}
    >
      <div className="pair">
        <ChoiceField
          label={t("contact")}
          options={options(texts, RESULTS)}
          value={draft.contact}
          error={write.errors["/contact"]}
          change={(contact) => change({ contact: contact as VisitDraft["contact"] })}
        />
        <LineField
          label={t("visitors")}
          hint={t("visitorsHint")}
          value={draft.visitors}
          error={write.errors["/visit/visitors"] ?? write.errors["/visit/visitors/0"]}
          change={(visitors) => change({ visitors })}
        />
        <LineField
          label={t("signedBy")}
          maxLength={100}
          value={draft.signedBy}
          error={write.errors["/visit/signedBy"] ?? write.errors["/visit"]}
          change={(signedBy) => change({ signedBy })}
        />
      </div>
    </ActionForm>
  );
}
