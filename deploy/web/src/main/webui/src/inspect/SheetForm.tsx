import { Button } from "antd";
import type { FormEvent } from "react";
import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { useDraft } from "../staff/drafts";
import { LineField, TextField } from "../staff/fields";
import { ProblemAlert } from "../staff/ProblemAlert";
import { useFocusOnRefused, useWrite } from "../staff/write";
import type { Sheet } from "./InspectionPage";
import type { Inspection } from "./InspectionsPage";
import { Marks } from "./Marks";
import { emptySheet, filledSheet, type SheetDraft } from "./sheet";
import { texts } from "./texts";

/** Fills the score sheet of a ticket or a call. */
export function SheetForm(props: { inspection: Inspection; sheet: Sheet }) {
  const t = useTexts(texts);
  const { id, subject } = props.inspection;
  const [draft, change] = useDraft<SheetDraft>(`inspection.${id}`, emptySheet);
  const write = useWrite((body: SheetDraft, key: string) =>
    content(
      followup.POST("/inspections/{id}/sheet", {
        params: { path: { id }, header: { "Idempotency-Key": key } },
        body: filledSheet(props.sheet, subject, body),
      }),
    ),
  );
  const form = useFocusOnRefused(write.problem);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!write.sending) write.send(draft);
  };
  const text = (
    name: "remark" | "sendBack" | "body",
    label: keyof typeof texts,
    pointer: string,
    maxLength: number,
  ) => (
    <TextField
      label={t(label)}
      maxLength={maxLength}
      value={draft[name]}
      error={write.errors[pointer]}
      change={(value) => change({ [name]: value })}
    />
  );
  return (
    <form ref={form} className="panel" onSubmit={send} noValidate>
      <h2>{t("sheet")}</h2>
      <Marks
        sheet={props.sheet}
        subject={subject}
        points={draft.points}
        fatals={draft.fatals}
        errors={write.errors}
        change={change}
      />
      {text("remark", "remark", "/remark", 2000)}
      {subject === "TICKET" && text("sendBack", "sendBack", "/sendBack", 2000)}
      <LineField
        label={t("proposalTitle")}
        value={draft.title}
        error={write.errors["/proposal/title"]}
        change={(title) => change({ title })}
      />
      {text("body", "proposalBody", "/proposal/body", 10000)}
      <ProblemAlert
        problem={write.problem}
        retrying={write.retrying}
        fields={["/marks", "/remark", "/sendBack", "/proposal/"]}
      />
      <Button type="primary" size="large" htmlType="submit" loading={write.sending}>
        {t("complete")}
      </Button>
    </form>
  );
}
