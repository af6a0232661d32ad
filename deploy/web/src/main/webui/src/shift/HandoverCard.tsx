import { Link } from "react-router";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Decision } from "../staff/Decision";
import { hasRole, useSession } from "../staff/session";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

export type Handover = components["schemas"]["Handover"];

/** A handover with its tickets and what the successor said about each. */
export function HandoverCard(props: { handover: Handover; withdraws?: boolean }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const session = useSession();
  const { id, predecessor, successor, status, note, handedAt, tickets, decisionNote } =
    props.handover;
  const mayWithdraw =
    props.withdraws === true &&
    status === "PENDING" &&
    (predecessor === session.person || hasRole(session, "supervisor", "manager"));
  return (
    <>
      <div className="row spread">
        <strong>{t("fromTo", predecessor, successor)}</strong>
        <span className="row">
          <strong>{t(status)}</strong>
          <span className="quiet">{full(handedAt)}</span>
        </span>
      </div>
      {note !== undefined && <p className="text">{note}</p>}
      <ul>
        {tickets.map((it) => (
          <li key={it.ticket}>
            <Link to={`/tickets/${it.ticket}`}>{it.number}</Link>{" "}
            <span className="text">{it.note}</span>
            {it.disputed !== undefined && <strong> {t("disputed", it.disputed)}</strong>}
          </li>
        ))}
      </ul>
      {decisionNote !== undefined && <p className="text">{decisionNote}</p>}
      {mayWithdraw && (
        <Decision
          about={t("fromTo", predecessor, successor)}
          choices={[
            {
              title: t("withdraw"),
              plain: true,
              label: t("reason"),
              send: (reason) =>
                content(
                  intake.POST("/handovers/{handover}/withdrawal", {
                    params: { path: { handover: id } },
                    body: { reason },
                  }),
                ),
            },
          ]}
        />
      )}
    </>
  );
}
