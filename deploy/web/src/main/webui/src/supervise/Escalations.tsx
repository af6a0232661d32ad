import { Link } from "react-router";
import type { components } from "../api/dispatch.gen";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { ListPanel } from "../staff/ListPanel";
import { minutesOf, useSpan } from "../staff/span";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

type Escalation = components["schemas"]["Escalation"];

/** Overdue orders by the step of the ladder that they have reached. */
export function Escalations() {
  const t = useTexts(texts);
  return (
    <ListPanel
      name="escalations"
      title={t("escalations")}
      empty={t("noEscalations")}
      load={async (after) => {
        const page = await content(
          dispatch.GET("/escalations", { params: { query: { after, limit: 50 } } }),
        );
        return { ...page, items: page.items.filter((it) => it.withdrawnAt === undefined) };
      }}
      keyOf={(it) => `${it.workOrderId}-${it.clock}-${it.step}`}
    >
      {(it) => <Item escalation={it} />}
    </ListPanel>
  );
}

function Item(props: { escalation: Escalation }) {
  const t = useTexts(texts);
  const names = useNames();
  const { full } = useTimes();
  const { ticketId, number, department, dueAt } = props.escalation;
  return (
    <>
      <div className="row spread">
        <Link to={`/tickets/${ticketId}`}>{number}</Link>
        <span>{names("departments", department)}</span>
      </div>
      <div className="row quiet">
        <Step escalation={props.escalation} />
        <span>{t("dueAt", full(dueAt))}</span>
      </div>
    </>
  );
}

/** Says how far before or after its end a clock is. Clocks of a pack's own have no name. */
function Step(props: { escalation: Escalation }) {
  const t = useTexts(texts);
  const span = useSpan();
  const { clock, step } = props.escalation;
  const name = clock === "accept" || clock === "resolve" ? t(clock) : clock;
  const minutes = minutesOf(step);
  if (minutes === 0) return <span>{t("atEnd", name)}</span>;
  return <span>{t(minutes < 0 ? "beforeEnd" : "afterEnd", name, span(Math.abs(minutes)))}</span>;
}
