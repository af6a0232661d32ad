import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { Cards } from "../staff/Cards";
import { Paged } from "../staff/Paged";
import { useTimes } from "../staff/time";
import { parkedEvents } from "./parked";
import { SERVICES, type Service } from "./services";
import { texts } from "./texts";

/** What each service could not handle, the oldest first. */
export function ParkedEvents(props: { opens: boolean }) {
  const t = useTexts(texts);
  return (
    <section className="panel">
      <h2>{t("parkedEvents")}</h2>
      {SERVICES.map((service) => (
        <div key={service}>
          <h3>{t(service)}</h3>
          <Events service={service} opens={props.opens} />
        </div>
      ))}
    </section>
  );
}

function Events(props: { service: Service; opens: boolean }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const { service } = props;
  return (
    <Paged
      queryKey={["parked", service]}
      live
      empty={t("noParked")}
      load={(after) => parkedEvents(service, after)}
    >
      {(events) => (
        <Cards items={events} keyOf={(it) => String(it.id)}>
          {(it) => (
            <>
              <div className="row spread">
                {props.opens ? (
                  <Link to={`/operate/${service}/${it.id}`}>{it.type}</Link>
                ) : (
                  <strong>{it.type}</strong>
                )}
                <span className="quiet">{t("since", full(it.parkedAt))}</span>
              </div>
              <div className="text">{it.cause}</div>
              <div className="row quiet">
                <span>{it.topic}</span>
                <span>{it.ticket}</span>
              </div>
            </>
          )}
        </Cards>
      )}
    </Paged>
  );
}
