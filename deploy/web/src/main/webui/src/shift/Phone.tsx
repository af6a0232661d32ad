import { Button } from "antd";
import { useState } from "react";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Telephone } from "../staff/Telephone";
import { useWrite } from "../staff/write";
import { texts } from "./texts";

/** Shows the number of a call that the reader has taken, to ring back; the reading is logged. */
export function Phone(props: { call: string; masked: string | undefined }) {
  const t = useTexts(texts);
  const [phone, setPhone] = useState<string>();
  const write = useWrite(
    () => content(intake.GET("/calls/{call}", { params: { path: { call: props.call } } })),
    (found) => setPhone(found.phone ?? "—"),
  );
  if (phone !== undefined) return <Telephone number={phone} />;
  return (
    <>
      <span>{props.masked}</span>
      <Button
        size="small"
        aria-label={`${t("showPhone")} ${props.masked ?? props.call}`}
        loading={write.sending}
        onClick={() => write.send(undefined)}
      >
        {t("showPhone")}
      </Button>
      <span role="status">{write.problem?.title}</span>
    </>
  );
}
