import { useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { Link, useParams } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Due } from "../staff/Due";
import { Fact, Facts } from "../staff/Facts";
import { Part } from "../staff/Part";
import { Telephone } from "../staff/Telephone";
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
  const phone = task?.customer?.phone;
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
        <Facts>
          <Fact label={t("task")} value={order.changedTask ?? task?.description} />
          <Fact label={t("place")} value={task?.place?.address} />
          <Fact label={t("customer")} value={task?.customer?.name} />
          <Fact label={t("news")} value={order.note} />
          <Fact label={t("area")} value={order.affectedArea} />
          <Fact label={t("expected")} value={full(order.expectedCompletion)} />
          <Fact label={t("phone")} value={phone && <Telephone number={phone} />} />
        </Facts>
      </section>
    </>
  );
}
