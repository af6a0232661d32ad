import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { ChoiceField, options, TextField } from "../staff/fields";
import { ProblemAlert } from "../staff/ProblemAlert";
import { useWrite } from "../staff/write";
import type { Sheet } from "./InspectionPage";
import type { Inspection } from "./InspectionsPage";
import { Marks } from "./Marks";
import { marksOf } from "./sheet";
import { texts } from "./texts";

/** A second inspector keeps the result, or scores again. */
export function AppealDecision(props: { inspection: Inspection; sheet: Sheet }) {
  const t = useTexts(texts);
  const { id, subject, result } = props.inspection;
  const [draft, setDraft] = useState({
    again: "keep",
    reason: "",
    points: Object.fromEntries(
      (result?.marks ?? []).map((mark) => [mark.item, String(mark.points)]),
    ) as Record<string, string>,
    fatals: result?.fatals ?? [],
  });
  const write = useWrite((body: typeof draft, key: string) =>
    content(
      followup.POST("/inspections/{id}/appeal/decision", {
        params: { path: { id }, header: { "Idempotency-Key": key } },
        body:
          body.again === "keep"
            ? { reason: body.reason.trim() }
            : {
                reason: body.reason.trim(),
                marks: marksOf(props.sheet, subject, body.points),
                fatals: body.fatals,
              },
      }),
    ),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!write.sending) write.send(draft);
  };
  return (
    <form className="panel" onSubmit={send} noValidate>
      <h2>{t("decide")}</h2>
      <ChoiceField
        label={t("decide")}
        options={options(texts, ["keep", "again"])}
        value={draft.again}
        change={(again) => setDraft({ ...draft, again })}
      />
      {draft.again === "again" && (
        <Marks
          sheet={props.sheet}
          subject={subject}
          points={draft.points}
          fatals={draft.fatals}
          errors={write.errors}
          change={(some) => setDraft({ ...draft, ...some })}
        />
      )}
      <TextField
        label={t("reason")}
        maxLength={2000}
        value={draft.reason}
        error={write.errors["/reason"]}
        change={(reason) => setDraft({ ...draft, reason })}
      />
      <ProblemAlert
        problem={write.problem}
        retrying={write.retrying}
        fields={["/reason", "/marks"]}
      />
      <Button type="primary" size="large" htmlType="submit" loading={write.sending}>
        {t("decide")}
      </Button>
    </form>
  );
}
