import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Tag } from "antd";
import { Link } from "react-router";
import type { components } from "../api/dispatch.gen";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Due } from "../staff/Due";
import { Part } from "../staff/Part";
import { texts } from "./texts";

export type WorkOrder = components["schemas"]["WorkOrder"];

const OVER = ["RETURNED", "COMPLETED", "RECALLED"];

/** The end of the clock that runs. */
export function dueAt(order: WorkOrder): string {
  return order.status === "ISSUED" ? order.acceptBy : order.resolveBy;
}

/** The orders of my department that are not over, by what is due first. */
export default function CrewPage() {
  const t = useTexts(texts);
  const orders = useInfiniteQuery({
    queryKey: ["orders"],
    meta: { live: true },
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      content(dispatch.GET("/workorders", { params: { query: { limit: 100, after: pageParam } } })),
    getNextPageParam: (page) => page.next,
  });
  return (
    <>
      <h1>{t("title")}</h1>
      <Part query={orders}>
        {(found) => (
          <Orders
            orders={found.pages
              .flatMap((page) => page.items)
              .filter((order) => !OVER.includes(order.status))
              .sort((one, other) => dueAt(one).localeCompare(dueAt(other)))}
          />
        )}
      </Part>
      {orders.hasNextPage && (
        <p>
          <Button size="large" loading={orders.isFetching} onClick={() => orders.fetchNextPage()}>
            {t("loadMore")}
          </Button>
        </p>
      )}
    </>
  );
}

function Orders(props: { orders: WorkOrder[] }) {
  const t = useTexts(texts);
  const names = useNames();
  if (props.orders.length === 0) return <p>{t("none")}</p>;
  return (
    <ul className="cards">
      {props.orders.map((order) => (
        <li key={order.id}>
          <div className="row spread">
            <Link to={`/crew/${order.id}`}>{order.number}</Link>
            <strong>{t(order.status)}</strong>
          </div>
          <div className="row spread">
            <span className="row">
              {names("categories", order.category)}
              {order.urgent && <Tag color="#a8071a">{t("urgent")}</Tag>}
              {order.severity === "MAJOR" && <Tag color="#a8071a">{t("major")}</Tag>}
              {order.round > 1 && <Tag>{t("round", order.round)}</Tag>}
            </span>
            <span>
              {t(order.status === "ISSUED" ? "acceptBy" : "resolveBy")} <Due at={dueAt(order)} />
            </span>
          </div>
          {order.task?.place !== undefined && <div>{order.task.place.address}</div>}
        </li>
      ))}
    </ul>
  );
}
