import { Alert, Button } from "antd";
import { useState } from "react";
import { Link } from "react-router";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { beginning } from "../staff/beginning";
import { Decision } from "../staff/Decision";
import { Due } from "../staff/Due";
import { ListPanel } from "../staff/ListPanel";
import { ReplyForm } from "./ReplyForm";
import { texts } from "./texts";

export type Reply = components["schemas"]["Reply"];

/** Customers who asked to be told how their matter ended, the oldest first. */
export function Replies() {
  const t = useTexts(texts);
  return (
    <ListPanel
      name="replies"
      title={t("replies")}
      empty={t("noReplies")}
      load={(after) =>
        content(intake.GET("/replies", { params: { query: { status: "OPEN", after, limit: 30 } } }))
      }
      keyOf={(it) => it.id}
    >
      {(it) => <Item reply={it} />}
    </ListPanel>
  );
}

function Item(props: { reply: Reply }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const { id, ticket, form, address, outcome, dueAt, failure } = props.reply;
  return (
    <>
      <div className="row spread">
        <span className="row">
          <Link to={`/tickets/${ticket}`}>{t("ticket")}</Link>
          <strong>{t(form)}</strong>
          <span>{address}</span>
        </span>
        <Due at={dueAt} />
      </div>
      <p className="text">{outcome}</p>
      {failure !== undefined && <Alert type="warning" title={t("failed", failure.reason)} />}
      <div className="row">
        <Button type="primary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("reply")}
        </Button>
        <Decision
          about={beginning(outcome, 20)}
          choices={[
            {
              title: t("drop"),
              plain: true,
              label: t("reason"),
              send: (reason, key) =>
                content(
                  intake.POST("/replies/{reply}/dropping", {
                    params: { path: { reply: id }, header: { "Idempotency-Key": key } },
                    body: { reason },
                  }),
                ),
            },
          ]}
        />
      </div>
      {open && <ReplyForm reply={props.reply} close={() => setOpen(false)} />}
    </>
  );
}
