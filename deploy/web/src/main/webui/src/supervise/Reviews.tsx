import { Tag } from "antd";
import { Link } from "react-router";
import type { components } from "../api/dispatch.gen";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Decision } from "../staff/Decision";
import { Due } from "../staff/Due";
import { ListPanel } from "../staff/ListPanel";
import { texts } from "./texts";

type Review = components["schemas"]["Review"];

/** Dispatches, chases and recalls that a second person reviews. */
export function Reviews() {
  const t = useTexts(texts);
  return (
    <ListPanel
      name="reviews"
      title={t("reviews")}
      empty={t("noReviews")}
      load={(after) =>
        content(dispatch.GET("/reviews", { params: { query: { after, limit: 30 } } }))
      }
      keyOf={(it) => it.id}
    >
      {(it) => <Item review={it} />}
    </ListPanel>
  );
}

function Item(props: { review: Review }) {
  const t = useTexts(texts);
  const names = useNames();
  const { id, workOrderId, ticketId, number, kind, department, urgent, releaseBy, text } =
    props.review;
  const path = { id: workOrderId, review: id };
  return (
    <>
      <div className="row spread">
        <span className="row">
          <Link to={`/tickets/${ticketId}`}>{number}</Link>
          <span>{t(kind)}</span>
          <span>{names("departments", department)}</span>
          {urgent && <Tag color="#a8071a">{t("urgent")}</Tag>}
        </span>
        <Due at={releaseBy} />
      </div>
      {text !== undefined && <p className="text">{text}</p>}
      <Decision
        about={number}
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
    </>
  );
}
