import { useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { useTexts } from "../i18n/texts";
import { Refusal } from "../staff/api";
import { Decision } from "../staff/Decision";
import { Fact, Facts } from "../staff/Facts";
import { Part } from "../staff/Part";
import { useTimes } from "../staff/time";
import { discard, type ParkedEvent, parkedEvent, replay } from "./parked";
import { Repair } from "./Repair";
import type { Service } from "./services";
import { texts } from "./texts";

/** One parked event: why it is parked, what is in it, and how to go on. */
export default function ParkedPage() {
  const t = useTexts(texts);
  const { service = "intake", id = "0" } = useParams() as { service?: Service; id?: string };
  const [said, setSaid] = useState("");
  const event = useQuery({
    queryKey: ["parked-event", service, id],
    queryFn: () => parkedEvent(service, Number(id)),
  });
  const isGone = event.error instanceof Refusal && event.error.problem.status === 404;
  return (
    <>
      <p>
        <Link to="/operate">← {t("back")}</Link>
      </p>
      <h1>{t("event", `${t(service)} ${id}`)}</h1>
      <div role="status">{said}</div>
      {isGone ? (
        <Alert type="success" title={t("gone")} />
      ) : (
        <Part query={event}>
          {(found) => (
            <>
              <About event={found} />
              <section className="panel">
                <Decision
                  about={found.event.type}
                  choices={[
                    {
                      title: t("replay"),
                      send: async () => {
                        const { handled } = await replay(service, found.event.id);
                        setSaid(t("handled", handled));
                      },
                    },
                    {
                      title: t("discard"),
                      label: t("reason"),
                      send: (reason) => discard(service, found.event.id, reason),
                    },
                  ]}
                />
              </section>
              <Repair service={service} event={found} />
            </>
          )}
        </Part>
      )}
    </>
  );
}

function About(props: { event: ParkedEvent }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const { event } = props.event;
  return (
    <section className="panel">
      <Facts>
        <Fact label={t("cause")} value={event.cause} />
        <Fact label={t("type")} value={event.type} />
        <Fact label={t("ticket")} value={event.ticket} />
        <Fact label={t("topic")} value={event.topic} />
        <Fact label={t("consumer")} value={event.consumer} />
        <Fact label={t("parkedAt")} value={full(event.parkedAt)} />
      </Facts>
    </section>
  );
}
