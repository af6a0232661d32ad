import { useQuery } from "@tanstack/react-query";
import { useTexts } from "../i18n/texts";
import { Fact, Facts } from "../staff/Facts";
import { Part } from "../staff/Part";
import type { Figures } from "./metrics";
import { figuresOfService, SERVICES, type Service } from "./services";
import { texts } from "./texts";

const RENEWED_MILLIS = 15_000;
const SHOWN: (keyof Figures)[] = [
  "lag",
  "unpublished",
  "oldest",
  "parked",
  "topics",
  "uncovered",
  "gaps",
];

/** Lag and backlog of each service. One that is away doesn't hide the others. */
export function Services() {
  const t = useTexts(texts);
  return (
    <section className="panel">
      <h2>{t("services")}</h2>
      <div className="pair">
        {SERVICES.map((service) => (
          <section key={service} aria-label={t(service)}>
            <h3>{t(service)}</h3>
            <Shown service={service} />
          </section>
        ))}
      </div>
    </section>
  );
}

function Shown(props: { service: Service }) {
  const t = useTexts(texts);
  // Metrics are in no event, so they are read again while the page is in front.
  const figures = useQuery({
    queryKey: ["figures", props.service],
    queryFn: () => figuresOfService(props.service),
    refetchInterval: RENEWED_MILLIS,
    retry: 1,
  });
  const shown = figures.isError ? undefined : figures.data;
  return (
    <Part query={{ data: shown, error: figures.error }}>
      {(found) => (
        <Facts>
          {SHOWN.map((figure) => (
            <Fact
              key={figure}
              label={t(figure)}
              value={found[figure] === undefined ? "—" : Math.round(found[figure])}
            />
          ))}
        </Facts>
      )}
    </Part>
  );
}
