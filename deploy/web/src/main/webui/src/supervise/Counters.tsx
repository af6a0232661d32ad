import { useQuery } from "@tanstack/react-query";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Part } from "../staff/Part";
import { texts } from "./texts";

/** How many tasks of each kind wait for the desk. */
export function Counters() {
  const t = useTexts(texts);
  const counters = useQuery({
    queryKey: ["counters"],
    meta: { live: true },
    queryFn: () => content(intake.GET("/tasks/counters")),
  });
  return (
    <section className="panel">
      <h2>{t("waiting")}</h2>
      <Part query={counters}>
        {(found) => <Kinds counters={found.items.filter((it) => it.open > 0)} />}
      </Part>
    </section>
  );
}

function Kinds(props: { counters: components["schemas"]["TaskCounter"][] }) {
  const t = useTexts(texts);
  if (props.counters.length === 0) return <p className="quiet">{t("nothing")}</p>;
  return (
    <ul className="row plain">
      {props.counters.map((it) => (
        <li key={`${it.kind}-${it.queue}`} className="counter">
          <strong>{t(it.kind)}</strong> <span>{t("open", it.open)}</span>
          {it.overdue > 0 && <span className="due over"> {t("overdue", it.overdue)}</span>}
        </li>
      ))}
    </ul>
  );
}
