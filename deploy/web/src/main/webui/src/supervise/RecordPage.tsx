import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { components } from "../api/dispatch.gen";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { useCatalogue } from "../staff/catalogue";
import { ChoiceField, options } from "../staff/fields";
import { Paged } from "../staff/Paged";
import { Part } from "../staff/Part";
import { hasRole, useSession } from "../staff/session";
import { dayOf } from "../staff/zone";
import { texts } from "./decisionTexts";
import { RecordEntry } from "./RecordEntry";

type Kind = components["schemas"]["EntryKind"];
const KINDS: Kind[] = [
  "WARNING",
  "OVERDUE",
  "ESCALATED",
  "RETURN_REFUSED",
  "REDONE",
  "DISSATISFIED",
];
const MONTHS = 12;
const SHORTEST_MONTH_DAYS = 28;

/** What counts against a department in a month, before and after its appeals. */
export default function RecordPage() {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  const session = useSession();
  const isDepartment = hasRole(session, "department");
  const [chosen, setChosen] = useState("");
  const [month, setMonth] = useState("");
  const [kind, setKind] = useState("");
  if (catalogue === undefined) return <h1>{t("record")}</h1>;
  const months = latestMonths(new Date().toISOString(), catalogue.timeZone);
  const first = isDepartment ? session.department : catalogue.departments[0]?.code;
  const code = chosen === "" ? (first ?? "") : chosen;
  const shown = month === "" ? (months[0] ?? "") : month;
  return (
    <>
      <h1>{t("record")}</h1>
      <div className="pair">
        {!isDepartment && (
          <ChoiceField
            label={t("department")}
            options={catalogue.departments}
            value={code}
            change={setChosen}
          />
        )}
        <ChoiceField
          label={t("month")}
          options={months.map((it) => ({ code: it, name: { zh: it, en: it } }))}
          value={shown}
          change={setMonth}
        />
        <ChoiceField
          label={t("show")}
          options={options(texts, KINDS)}
          empty={t("all")}
          value={kind}
          change={setKind}
        />
      </div>
      <div className="columns">
        <Entries code={code} month={shown} kind={kind} />
        <Counts code={code} month={shown} />
      </div>
    </>
  );
}

/** This month of the pack and those before it. */
function latestMonths(now: string, zone: string): string[] {
  const months = new Set<string>();
  for (let back = 0; months.size < MONTHS; back += 1) {
    months.add(dayOf(now, zone, -back * SHORTEST_MONTH_DAYS).slice(0, 7));
  }
  return [...months];
}

function Entries(props: { code: string; month: string; kind: string }) {
  const t = useTexts(texts);
  const { code, month, kind } = props;
  return (
    <section className="panel">
      <h2>{t("entries")}</h2>
      <Paged
        queryKey={["record", code, month, kind]}
        live
        empty={t("noEntries")}
        load={(after) =>
          content(
            dispatch.GET("/departments/{code}/record", {
              params: {
                path: { code },
                query: { month, kind: kind === "" ? undefined : (kind as Kind), after, limit: 30 },
              },
            }),
          )
        }
      >
        {(entries) => (
          <ul className="cards">
            {entries.map((it) => (
              <li key={it.id}>
                <RecordEntry entry={it} />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}

function Counts(props: { code: string; month: string }) {
  const t = useTexts(texts);
  const { code, month } = props;
  const record = useQuery({
    queryKey: ["record-counts", code, month],
    meta: { live: true },
    queryFn: () =>
      content(
        dispatch.GET("/departments/{code}/record", {
          params: { path: { code }, query: { month, limit: 1 } },
        }),
      ),
  });
  return (
    <section className="panel">
      <h2>{t("counts")}</h2>
      <Part query={record}>
        {(found) => (
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{t("kind")}</th>
                <th scope="col">{t("recorded")}</th>
                <th scope="col">{t("granted")}</th>
                <th scope="col">{t("remaining")}</th>
              </tr>
            </thead>
            <tbody>
              {found.counts.map((it) => (
                <tr key={it.kind}>
                  <th scope="row">{t(it.kind)}</th>
                  <td>{it.recorded}</td>
                  <td>{it.granted}</td>
                  <td>{it.remaining}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Part>
    </section>
  );
}
