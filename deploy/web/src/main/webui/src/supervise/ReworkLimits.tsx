import { Link } from "react-router";
import type { components } from "../api/followup.gen";
import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { Decision } from "../staff/Decision";
import { ListPanel } from "../staff/ListPanel";
import { useTimes } from "../staff/time";
import { texts } from "./decisionTexts";

/** Customers who are not satisfied after the last rework of the policy. */
export function ReworkLimits() {
  const t = useTexts(texts);
  return (
    <ListPanel
      name="rework-limits"
      title={t("limits")}
      empty={t("noLimits")}
      load={(after) =>
        content(followup.GET("/rework-limits", { params: { query: { after, limit: 30 } } }))
      }
      keyOf={(it) => it.followUpId}
    >
      {(it) => <Item limit={it} />}
    </ListPanel>
  );
}

function Item(props: { limit: components["schemas"]["ReworkLimit"] }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const { followUpId, ticketId, round, reachedAt } = props.limit;
  const decide = (decision: "ONCE_MORE" | "CLOSE_AS_IT_IS") => ({
    title: t(decision),
    label: t("reason"),
    send: (reason: string, key: string) =>
      content(
        followup.POST("/followups/{id}/decision", {
          params: { path: { id: followUpId }, header: { "Idempotency-Key": key } },
          body: { decision, reason },
        }),
      ),
  });
  return (
    <>
      <div className="row spread">
        <Link to={`/tickets/${ticketId}`}>{t("ticket")}</Link>
        <span className="row">
          <span>{t("round", round)}</span>
          <span className="quiet">{full(reachedAt)}</span>
        </span>
      </div>
      <Decision
        about={t("round", round)}
        choices={[decide("ONCE_MORE"), decide("CLOSE_AS_IT_IS")]}
      />
    </>
  );
}
