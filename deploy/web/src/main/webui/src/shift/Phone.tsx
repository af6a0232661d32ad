import { Button } from "antd";
import { useState } from "react";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { hasRole, useSession } from "../staff/session";
import { useWrite } from "../staff/write";
import { texts } from "./texts";

/** Shows the number of a call once, to ring back; the reading is logged. */
export function Phone(props: { call: string; masked: string | undefined }) {
  const t = useTexts(texts);
  const [phone, setPhone] = useState<string>();
  const write = useWrite(
    () => content(intake.GET("/calls/{call}", { params: { path: { call: props.call } } })),
    (found) => setPhone(found.phone ?? "—"),
  );
  // Agents have the number in clear only of calls that they had themselves.
  const reveals = hasRole(useSession(), "senior", "supervisor", "manager");
  if (!reveals) return <strong>{props.masked ?? props.call}</strong>;
  if (phone !== undefined) return <a href={`tel:${phone}`}>{phone}</a>;
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
