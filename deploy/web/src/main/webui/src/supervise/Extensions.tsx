import { Link } from "react-router";
import type { components } from "../api/dispatch.gen";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { useNames } from "../staff/catalogue";
import { Decision } from "../staff/Decision";
import { ListPanel } from "../staff/ListPanel";
import { useTimes } from "../staff/time";
import { texts } from "./texts";

type WorkOrder = components["schemas"]["WorkOrder"];

/** Requests of departments for more time. */
export function Extensions() {
  const t = useTexts(texts);
  return (
    <ListPanel
      name="extensions"
      title={t("extensions")}
      empty={t("noExtensions")}
      load={(after) =>
        content(
          dispatch.GET("/workorders", {
            params: { query: { extensionRequested: true, after, limit: 30 } },
          }),
        )
      }
      keyOf={(it) => it.id}
    >
      {(it) => <Item order={it} />}
    </ListPanel>
  );
}

function Item(props: { order: WorkOrder }) {
  const t = useTexts(texts);
  const names = useNames();
  const { full } = useTimes();
  const { id, ticketId, number, department, extensionRequestedUntil, extensionRequest } =
    props.order;
  const params = (key: string) => ({ path: { id }, header: { "Idempotency-Key": key } });
  return (
    <>
      <div className="row spread">
        <Link to={`/tickets/${ticketId}`}>{number}</Link>
        <span>{names("departments", department)}</span>
      </div>
      <p className="text">
        {t("until", full(extensionRequestedUntil))}
        {extensionRequest !== undefined && ` · ${extensionRequest.reason}`}
      </p>
      <Decision
        about={number}
        choices={[
          {
            title: t("grant"),
            send: (_, key) =>
              content(
                dispatch.POST("/workorders/{id}/extension-grant", {
                  params: params(key),
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
                  params: params(key),
                  body: { reason },
                }),
              ),
          },
        ]}
      />
    </>
  );
}
