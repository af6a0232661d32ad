import { Button } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import type { components } from "../api/dispatch.gen";
import { useTexts } from "../i18n/texts";
import { ActionForm } from "../staff/ActionForm";
import { content, dispatch } from "../staff/api";
import { useCatalogue, useNames } from "../staff/catalogue";
import { Decision } from "../staff/Decision";
import { ChoiceField, TextField } from "../staff/fields";
import { ListPanel } from "../staff/ListPanel";
import { useWrite } from "../staff/write";
import { texts } from "./decisionTexts";

type WorkOrder = components["schemas"]["WorkOrder"];

/** Orders that departments have returned: another department gets them, or the same one again. */
export function Returns() {
  const t = useTexts(texts);
  return (
    <ListPanel
      name="returns"
      title={t("returns")}
      empty={t("noReturns")}
      load={(after) =>
        content(
          dispatch.GET("/workorders", {
            params: { query: { status: "RETURNED", after, limit: 30 } },
          }),
        )
      }
      keyOf={(it) => it.id}
    >
      {(it) => <Item order={it} />}
    </ListPanel>
  );
}

function Item(props: { order: WorkOrder }) {
  const t = useTexts(texts);
  const names = useNames();
  const [open, setOpen] = useState(false);
  const { id, number, ticketId, department, reason, suggestedDepartment, returns } = props.order;
  return (
    <>
      <div className="row spread">
        <Link to={`/tickets/${ticketId}`}>{number}</Link>
        <span className="row">
          <span>{names("departments", department)}</span>
          {returns > 1 && <span>{t("times", returns)}</span>}
        </span>
      </div>
      <p className="text">{reason}</p>
      {suggestedDepartment !== undefined && (
        <p>{t("suggested", names("departments", suggestedDepartment))}</p>
      )}
      <div className="row">
        <Button
          type="primary"
          aria-label={`${t("reassign")} ${number}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t("reassign")}
        </Button>
        <Decision
          about={number}
          choices={[
            {
              title: t("refuse"),
              plain: true,
              label: t("reason"),
              send: (text, key) =>
                content(
                  dispatch.POST("/workorders/{id}/return-refusal", {
                    params: { path: { id }, header: { "Idempotency-Key": key } },
                    body: { reason: text },
                  }),
                ),
            },
          ]}
        />
      </div>
      {open && <Reassign order={props.order} close={() => setOpen(false)} />}
    </>
  );
}

function Reassign(props: { order: WorkOrder; close: () => void }) {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  const { id, suggestedDepartment } = props.order;
  const [draft, setDraft] = useState({ department: suggestedDepartment ?? "", reason: "" });
  const write = useWrite(
    (body: typeof draft, key: string) =>
      content(
        dispatch.POST("/workorders/{id}/reassignment", {
          params: { path: { id }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    props.close,
  );
  return (
    <ActionForm
      title={t("reassign")}
      fields={["/department", "/reason"]}
      write={write}
      close={props.close}
      send={() => write.send({ ...draft, reason: draft.reason.trim() })}
    >
      <ChoiceField
        label={t("department")}
        options={catalogue?.departments ?? []}
        empty="—"
        value={draft.department}
        error={write.errors["/department"]}
        change={(department) => setDraft({ ...draft, department })}
      />
      <TextField
        label={t("reason")}
        value={draft.reason}
        error={write.errors["/reason"]}
        change={(reason) => setDraft({ ...draft, reason })}
      />
    </ActionForm>
  );
}
