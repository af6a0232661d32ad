import { Button } from "antd";
import { type FormEvent, useState } from "react";
import type { components } from "../api/reporting.gen";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { LineField } from "../staff/fields";
import { ListPanel } from "../staff/ListPanel";
import { ProblemAlert } from "../staff/ProblemAlert";
import { useTimes } from "../staff/time";
import { useWrite } from "../staff/write";
import { texts } from "./texts";

/** How long an event may be on its way before it counts as a difference. */
const GRACE_MINUTES = 5;

/** Whether reports and the other services count the same, day by day. */
export function Reconciliations(props: { requests: boolean }) {
  const t = useTexts(texts);
  return (
    <ListPanel
      name="reconciliations"
      title={t("reconciliations")}
      empty={t("noReconciliations")}
      load={(after) =>
        content(reporting.GET("/reconciliations", { params: { query: { after, limit: 10 } } }))
      }
      keyOf={(it) => it.id}
      above={props.requests && <Request />}
    >
      {(it) => <Item reconciliation={it} />}
    </ListPanel>
  );
}

function Item(props: { reconciliation: components["schemas"]["Reconciliation"] }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const it = props.reconciliation;
  return (
    <>
      <div className="row spread">
        <strong>
          {it.firstDay} – {it.lastDay}
        </strong>
        <span>{t(it.state)}</span>
      </div>
      <div className="row quiet">
        <span>{full(it.requestedAt)}</span>
        <span>{t("progress", it.compared, it.total)}</span>
        {it.differences !== null && it.state === "DONE" && (
          <span className={it.differences > 0 ? "due over" : undefined}>
            {t("differences", it.differences)}
          </span>
        )}
      </div>
      {it.fault !== null && <div className="text">{it.fault}</div>}
    </>
  );
}

function Request() {
  const t = useTexts(texts);
  const [days, setDays] = useState({ from: "", to: "" });
  const write = useWrite((body: { from: string; to: string }, key: string) =>
    content(
      reporting.POST("/reconciliations", {
        params: { header: { "Idempotency-Key": key } },
        body: { ...body, graceMinutes: GRACE_MINUTES },
      }),
    ),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!write.sending) write.send(days);
  };
  return (
    <form onSubmit={send} noValidate>
      <div className="pair">
        <LineField
          label={t("fromDay")}
          type="date"
          value={days.from}
          error={write.errors["/from"]}
          change={(from) => setDays({ ...days, from })}
        />
        <LineField
          label={t("toDay")}
          type="date"
          value={days.to}
          error={write.errors["/to"]}
          change={(to) => setDays({ ...days, to })}
        />
      </div>
      <ProblemAlert problem={write.problem} retrying={write.retrying} fields={["/from", "/to"]} />
      <p>
        <Button htmlType="submit" loading={write.sending}>
          {t("compare")}
        </Button>
      </p>
    </form>
  );
}
