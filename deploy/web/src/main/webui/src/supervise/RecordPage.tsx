import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { components } from "../api/dispatch.gen";
import { useTexts } from "../i18n/texts";
import { latestPeriods } from "../reports/periods";
import { content, dispatch } from "../staff/api";
import { Cards } from "../staff/Cards";
import { useCatalogue } from "../staff/catalogue";
import { FigureTable } from "../staff/FigureTable";
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
  const months = latestPeriods("month", dayOf(new Date().toISOString(), catalogue.timeZone));
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
          <Cards items={entries} keyOf={(it) => it.id}>
            {(it) => <RecordEntry entry={it} />}
          </Cards>
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
          <FigureTable
            columns={[t("kind"), t("recorded"), t("granted"), t("remaining")]}
            rows={found.counts.map((it) => ({
              key: it.kind,
              cells: [t(it.kind), it.recorded, it.granted, it.remaining],
            }))}
          />
        )}
      </Part>
    </section>
  );
}
