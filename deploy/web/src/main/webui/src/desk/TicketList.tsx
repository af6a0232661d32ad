import { Tag } from "antd";
import { Link } from "react-router";
import type { components } from "../api/intake.gen";
import { status as statusTexts } from "../i18n/status";
import { useTexts } from "../i18n/texts";
import { useNames } from "../staff/catalogue";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

type Schemas = components["schemas"];

/** What lists have of a ticket; some have no text. */
export type Row = Pick<
  Schemas["TicketSummary"],
  "id" | "number" | "status" | "category" | "severity" | "receivedAt"
> &
  Partial<Pick<Schemas["TicketSummary"], "description" | "address" | "department" | "phone">>;

/** A list of tickets as cards, which are read on a phone as well as on a desk. */
export function TicketList(props: { rows: Row[] }) {
  const t = useTexts(texts);
  const s = useTexts(statusTexts);
  const names = useNames();
  const { full } = useTimes();
  if (props.rows.length === 0) return <p className="quiet">{t("none")}</p>;
  return (
    <ul className="cards">
      {props.rows.map((row) => (
        <li key={row.id}>
          <div className="row spread">
            <span className="row">
              <Link to={`/tickets/${row.id}`}>{row.number}</Link>
              <span>{names("categories", row.category)}</span>
              {row.severity === "MAJOR" && <Tag color="#a8071a">{t("major")}</Tag>}
            </span>
            <span className="row">
              <strong>{s(row.status)}</strong>
              <span className="quiet">{full(row.receivedAt)}</span>
            </span>
          </div>
          {row.description !== undefined && <div className="text">{row.description}</div>}
          <div className="row quiet">
            {row.phone !== undefined && <span>{row.phone}</span>}
            {row.address !== undefined && <span>{row.address}</span>}
            {row.department !== undefined && <span>{names("departments", row.department)}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
