import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Decision } from "../staff/Decision";
import { Part } from "../staff/Part";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

/** Requests of departments for more time. */
export function Extensions() {
  const t = useTexts(texts);
  const names = useNames();
  const { full } = useTimes();
  const orders = useQuery({
    queryKey: ["extensions"],
    meta: { live: true },
    queryFn: () =>
      content(
        dispatch.GET("/workorders", { params: { query: { extensionRequested: true, limit: 50 } } }),
      ),
  });
  return (
    <section className="panel">
      <h2>{t("extensions")}</h2>
      <Part query={orders}>
        {(found) =>
          found.items.length === 0 ? (
            <p className="quiet">{t("noExtensions")}</p>
          ) : (
            <ul className="cards">
              {found.items.map((order) => {
                const path = { id: order.id };
                return (
                  <li key={order.id}>
                    <div className="row spread">
                      <Link to={`/tickets/${order.ticketId}`}>{order.number}</Link>
                      <span>{names("departments", order.department)}</span>
                    </div>
                    <p className="text">
                      {t("until", full(order.extensionRequestedUntil))}
                      {order.extensionRequest !== undefined &&
                        ` · ${order.extensionRequest.reason}`}
                    </p>
                    <Decision
                      about={order.number}
                      choices={[
                        {
                          title: t("grant"),
                          send: (_, key) =>
                            content(
                              dispatch.POST("/workorders/{id}/extension-grant", {
                                params: { path, header: { "Idempotency-Key": key } },
                                body: {},
                              }),
                            ),
                        },
                        {
                          title: t("deny"),
                          label: t("reason"),
                          send: (reason, key) =>
                            content(
                              dispatch.POST("/workorders/{id}/extension-denial", {
                                params: { path, header: { "Idempotency-Key": key } },
                                body: { reason },
                              }),
                            ),
                        },
                      ]}
                    />
                  </li>
                );
              })}
            </ul>
          )
        }
      </Part>
    </section>
  );
}
