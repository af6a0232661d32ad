import { Button } from "antd";
import { useState } from "react";
import { useTexts } from "../i18n/texts";
import { ActionForm } from "../staff/ActionForm";
import { useDraft } from "../staff/drafts";
import { useTimes } from "../staff/time";
import { useWrite } from "../staff/write";
import type { WorkOrder } from "./CrewPage";
import { DeedFields } from "./DeedFields";
import { type Deed, deedsOf, emptyReport, type Report, send } from "./deeds";
import { texts } from "./texts";

const FIELDS = [
  "/note",
  "/affectedArea",
  "/expectedCompletion",
  "/until",
  "/reason",
  "/suggestedDepartment",
  "/outcome",
  "/cause",
  "/causeCode",
  "/remedy",
  "/valid",
];

/** The deeds of a crew as large buttons; one form is open at a time. */
export function OrderActions(props: { order: WorkOrder }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState<Deed>();
  const [recorded, setRecorded] = useState(false);
  const deeds = deedsOf(props.order);
  if (deeds.length === 0 && !recorded) return null;
  return (
    <section className="panel">
      <div className="row">
        {deeds.map((deed, index) => (
          <Button
            key={deed}
            size="large"
            type={index === 0 ? "primary" : "default"}
            aria-expanded={open === deed}
            onClick={() => {
              setRecorded(false);
              setOpen(open === deed ? undefined : deed);
            }}
          >
            {t(deed)}
          </Button>
        ))}
      </div>
      <div role="status">{recorded && t("recorded")}</div>
      {open !== undefined && deeds.includes(open) && (
        <DeedForm
          key={open}
          deed={open}
          order={props.order}
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

function DeedForm(props: { deed: Deed; order: WorkOrder; close: () => void; done: () => void }) {
  const t = useTexts(texts);
  const { deed, order } = props;
  const { zone } = useTimes();
  const [report, change, clear] = useDraft<Report>(`${deed}.${order.id}`, emptyReport);
  const write = useWrite<Report, WorkOrder>(
    (body, key) => send(deed, order.id, body, key, zone),
    () => {
      clear();
      props.done();
    },
  );
  return (
    <ActionForm
      title={t(deed)}
      fields={FIELDS}
      write={write}
      close={props.close}
      send={() => write.send(report)}
    >
      <DeedFields
        deed={deed}
        category={order.category}
        report={report}
        errors={write.errors}
        change={change}
      />
    </ActionForm>
  );
}
