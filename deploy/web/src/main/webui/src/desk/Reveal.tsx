import { Button } from "antd";
import { useState } from "react";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { useWrite } from "../staff/write";
import { texts } from "./texts";

/** Shows the telephone number once, to call back; the reading is logged. */
export function Reveal(props: { id: string }) {
  const t = useTexts(texts);
  const [phone, setPhone] = useState<string>();
  const write = useWrite(
    () =>
      content(
        intake.POST("/tickets/{ticket}/reveal", {
          params: { path: { ticket: props.id } },
          body: { fields: ["phone"], reason: "CALL_BACK" },
        }),
      ),
    (found) => setPhone(found.phone ?? "—"),
  );
  return (
    <>
      <Button title={t("revealHint")} loading={write.sending} onClick={() => write.send(undefined)}>
        {t("reveal")}
      </Button>
      <span role="status">{phone ?? write.problem?.title}</span>
    </>
  );
}
