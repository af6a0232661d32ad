import { useQuery } from "@tanstack/react-query";
import { Tag } from "antd";
import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Decision } from "../staff/Decision";
import { Due } from "../staff/Due";
import { Part } from "../staff/Part";
import { texts } from "./texts";

/** Dispatches, chases and recalls that a second person reviews. */
export function Reviews() {
  const t = useTexts(texts);
  const names = useNames();
  const reviews = useQuery({
    queryKey: ["reviews"],
    meta: { live: true },
    queryFn: () => content(dispatch.GET("/reviews", { params: { query: { limit: 50 } } })),
  });
  return (
    <section className="panel">
      <h2>{t("reviews")}</h2>
      <Part query={reviews}>
        {(found) =>
          found.items.length === 0 ? (
            <p className="quiet">{t("noReviews")}</p>
          ) : (
            <ul className="cards">
              {found.items.map((it) => {
                const path = { id: it.workOrderId, review: it.id };
                return (
                  <li key={it.id}>
                    <div className="row spread">
                      <span className="row">
                        <Link to={`/tickets/${it.ticketId}`}>{it.number}</Link>
                        {t(it.kind)} {names("departments", it.department)}
                        {it.urgent && <Tag color="#a8071a">{t("urgent")}</Tag>}
                      </span>
                      <Due at={it.releaseBy} />
                    </div>
                    {it.text !== undefined && <p className="text">{it.text}</p>}
                    <Decision
                      about={it.number}
                      choices={[
                        {
                          title: t("release"),
                          send: (_, key) =>
                            content(
                              dispatch.POST("/workorders/{id}/reviews/{review}/release", {
                                params: { path, header: { "Idempotency-Key": key } },
                                body: {},
                              }),
                            ),
                        },
                        {
                          title: t("sendBack"),
                          label: t("reason"),
                          send: (reason, key) =>
                            content(
                              dispatch.POST("/workorders/{id}/reviews/{review}/send-back", {
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
