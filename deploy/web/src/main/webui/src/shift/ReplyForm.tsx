import { useTexts } from "../i18n/texts";
import { ActionForm } from "../staff/ActionForm";
import { content, intake } from "../staff/api";
import { useCatalogue } from "../staff/catalogue";
import { useDraft } from "../staff/drafts";
import { ChoiceField, LineField, options, TextField } from "../staff/fields";
import { useWrite } from "../staff/write";
import type { Reply } from "./Replies";
import { proofOf, type ReplyDraft } from "./reply";
import { texts } from "./texts";

const FORMS = ["CALL", "SMS", "EMAIL", "LETTER", "FAX", "WECHAT", "IN_PERSON"] as const;

/** Says how the customer was told, or sends the text by mail or message. */
export function ReplyForm(props: { reply: Reply; close: () => void }) {
  const t = useTexts(texts);
  const zone = useCatalogue()?.timeZone ?? "UTC";
  const { id, form, outcome } = props.reply;
  const [draft, change, clear] = useDraft<ReplyDraft>(`reply.${id}`, {
    form,
    text: outcome,
    signedBy: "",
    signedAt: "",
    witness: "",
  });
  const write = useWrite(
    (body: ReplyDraft, key: string) =>
      content(
        intake.POST("/replies/{reply}/proof", {
          params: { path: { reply: id }, header: { "Idempotency-Key": key } },
          body: proofOf(body, zone),
        }),
      ),
    () => {
      clear();
      props.close();
    },
  );
  return (
    <ActionForm
      title={t("reply")}
      fields={["/form", "/text", "/signature"]}
      write={write}
      close={props.close}
      send={() => write.send(draft)}
    >
      <ChoiceField
        label={t("form")}
        options={options(texts, FORMS)}
        value={draft.form}
        error={write.errors["/form"]}
        change={(chosen) => change({ form: chosen as ReplyDraft["form"] })}
      />
      <TextField
        label={t("said")}
        rows={3}
        maxLength={10000}
        value={draft.text}
        error={write.errors["/text"]}
        change={(text) => change({ text })}
      />
      <fieldset className="group">
        <legend>
          {t("signature")} <small className="quiet">{t("signatureHint")}</small>
        </legend>
        <div className="pair">
          <LineField
            label={t("signedBy")}
            maxLength={100}
            value={draft.signedBy}
            error={write.errors["/signature/name"] ?? write.errors["/signature"]}
            change={(signedBy) => change({ signedBy })}
          />
          <LineField
            label={t("signedAt")}
            type="datetime-local"
            value={draft.signedAt}
            error={write.errors["/signature/signedAt"]}
            change={(signedAt) => change({ signedAt })}
          />
          <LineField
            label={t("witness")}
            maxLength={100}
            value={draft.witness}
            error={write.errors["/signature/witness"]}
            change={(witness) => change({ witness })}
          />
        </div>
      </fieldset>
    </ActionForm>
  );
}
