import { Button } from "antd";
import { useState } from "react";
import type { components } from "../api/followup.gen";
import { useTexts } from "../i18n/texts";
import { ActionForm } from "../staff/ActionForm";
import { content, followup } from "../staff/api";
import { useCatalogue } from "../staff/catalogue";
import { ChoiceField, LineField, options } from "../staff/fields";
import { useWrite } from "../staff/write";
import { instantOf, localOf } from "../staff/zone";
import { texts } from "./visitTexts";

type FollowUp = components["schemas"]["FollowUp"];
type Way = components["schemas"]["Way"];
const WAYS: Way[] = ["PHONE", "DOOR", "SMS", "EMAIL", "WECHAT"];

/** Keeps the time that the customer named, and the way to ask. */
export function Schedule(props: { followUp: FollowUp }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  return (
    <section className="panel">
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("schedule")}
      </Button>
      {open && <ScheduleForm followUp={props.followUp} close={() => setOpen(false)} />}
    </section>
  );
}

function ScheduleForm(props: { followUp: FollowUp; close: () => void }) {
  const t = useTexts(texts);
  const zone = useCatalogue()?.timeZone ?? "UTC";
  const { id, way, appointment } = props.followUp;
  const [draft, setDraft] = useState({ way, at: localOf(appointment, zone) });
  const write = useWrite(
    (body: typeof draft, key: string) =>
      content(
        followup.POST("/followups/{id}/schedule", {
          params: { path: { id }, header: { "Idempotency-Key": key } },
          body: {
            appointment: instantOf(body.at, zone),
            way: body.way === way ? undefined : body.way,
          },
        }),
      ),
    props.close,
  );
  return (
    <ActionForm
      title={t("schedule")}
      fields={["/appointment", "/way"]}
      write={write}
      close={props.close}
      send={() => write.send(draft)}
    >
      <div className="pair">
        <LineField
          label={t("appointment")}
          type="datetime-local"
          value={draft.at}
          error={write.errors["/appointment"]}
          change={(at) => setDraft({ ...draft, at })}
        />
        <ChoiceField
          label={t("way")}
          options={options(texts, WAYS)}
          value={draft.way}
          error={write.errors["/way"]}
          change={(chosen) => setDraft({ ...draft, way: chosen as Way })}
        />
      </div>
    </ActionForm>
  );
}
