import { Button } from "antd";
import { useState } from "react";
import { useTexts } from "../i18n/texts";
import { ActionForm } from "../staff/ActionForm";
import { content, followup } from "../staff/api";
import { LineField } from "../staff/fields";
import { useWrite } from "../staff/write";
import { texts } from "./texts";

/** Begins an inspection by listening to an agent. */
export function Listening(props: { begun: (id: string) => void }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState({ agent: "", line: "" });
  const write = useWrite(
    (body: typeof draft, key: string) =>
      content(
        followup.POST("/inspections", { params: { header: { "Idempotency-Key": key } }, body }),
      ),
    (begun) => props.begun(begun.id),
  );
  return (
    <>
      <p>
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("listen")}
        </Button>
      </p>
      {open && (
        <ActionForm
          title={t("listen")}
          fields={["/agent", "/line"]}
          write={write}
          close={() => setOpen(false)}
          send={() => write.send({ agent: draft.agent.trim(), line: draft.line.trim() })}
        >
          <div className="pair">
            <LineField
              label={t("agentNumber")}
              maxLength={64}
              value={draft.agent}
              error={write.errors["/agent"]}
              change={(agent) => setDraft({ ...draft, agent })}
            />
            <LineField
              label={t("line")}
              maxLength={100}
              value={draft.line}
              error={write.errors["/line"]}
              change={(line) => setDraft({ ...draft, line })}
            />
          </div>
        </ActionForm>
      )}
    </>
  );
}
