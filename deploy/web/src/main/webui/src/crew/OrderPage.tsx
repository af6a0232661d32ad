import { useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { Link, useParams } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Due } from "../staff/Due";
import { Part } from "../staff/Part";
import { useTimes } from "../staff/time";
import { dueAt, type WorkOrder } from "./CrewPage";
import { Files } from "./Files";
import { OrderActions } from "./OrderActions";
import { texts } from "./texts";

/** A work order, drawn for a phone: what to do, where, by when, and what the crew reports. */
export default function OrderPage() {
  const t = useTexts(texts);
  const id = useParams().id ?? "";
  const order = useQuery({
    queryKey: ["order", id],
    meta: { live: true },
    queryFn: () => content(dispatch.GET("/workorders/{id}", { params: { path: { id } } })),
  });
  return (
    <>
      <p>
        <Link to="/crew">← {t("back")}</Link>
      </p>
      <Part query={order}>
        {(found) => (
          <>
            <Task order={found} />
            <OrderActions order={found} />
            <Files order={found} />
          </>
        )}
      </Part>
    </>
  );
}

function Task(props: { order: WorkOrder }) {
  const t = useTexts(texts);
  const names = useNames();
  const { full } = useTimes();
  const { order } = props;
  const { task } = order;
  const facts: [string, string | undefined][] = [
    [t("task"), order.changedTask ?? task?.description],
    [t("place"), task?.place?.address],
    [t("customer"), task?.customer?.name],
    [t("news"), order.note],
    [t("area"), order.affectedArea],
    [t("expected"), order.expectedCompletion && full(order.expectedCompletion)],
  ];
  return (
    <>
      <div className="row">
        <h1>{order.number}</h1>
        <strong>{t(order.status)}</strong>
        <span>{names("categories", order.category)}</span>
        {order.completedAt === undefined && <Due at={dueAt(order)} />}
      </div>
      {order.warning !== undefined && (
        <Alert type="warning" showIcon title={t("warning")} description={order.warning} />
      )}
      {order.supervision !== undefined && (
        <Alert
          type="warning"
          showIcon
          title={t("supervision")}
          description={order.supervision.text}
        />
      )}
      <section className="panel">
        <dl className="facts">
          {facts
            .filter(([, value]) => value !== undefined && value !== "")
            .map(([label, value]) => (
              <div key={label} style={{ display: "contents" }}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          {task?.customer?.phone !== undefined && (
            <>
              <dt>{t("phone")}</dt>
              <dd>
                <a href={`tel:${task.customer.phone}`}>{task.customer.phone}</a>
              </dd>
            </>
          )}
        </dl>
      </section>
    </>
  );
}
