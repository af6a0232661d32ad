import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { useSearchParams } from "react-router";
import type { components } from "../api/reporting.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { ChoicesField, LineField, options } from "../staff/fields";
import { Part } from "../staff/Part";
import { ProblemAlert } from "../staff/ProblemAlert";
import { useWrite } from "../staff/write";
import { CountTable } from "./CountTable";
import { dimensions, OF_TICKETS } from "./dimensions";
import { texts } from "./editionTexts";
import { ReportLinks } from "./ReportLinks";

export type Count = components["schemas"]["Count"];

/** What the table shows measures of: the records of departments and clocks have their own. */
const BY = OF_TICKETS.filter((it) => it !== "record" && it !== "clock");
const MOST = 4;
const ASKED_AGAIN_MILLIS = 1_000;

/** Counts any combination of dimensions in the background, and shows how far it is. */
export default function CountsPage() {
  const t = useTexts(texts);
  const [search, setSearch] = useSearchParams();
  const id = search.get("id");
  return (
    <>
      <ReportLinks />
      <h1>{t("counts")}</h1>
      <Request counted={(count) => setSearch({ id: count.id })} />
      {id !== null && <Progress key={id} id={id} />}
    </>
  );
}

function Request(props: { counted: (count: Count) => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const [asked, setAsked] = useState({ from: "", to: "", by: [] as string[] });
  const write = useWrite(
    (body: typeof asked, key: string) =>
      content(reporting.POST("/counts", { params: { header: { "Idempotency-Key": key } }, body })),
    props.counted,
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!write.sending) write.send(asked);
  };
  return (
    <form className="panel" onSubmit={send} noValidate>
      <div className="pair">
        <LineField
          label={t("from")}
          type="date"
          value={asked.from}
          error={write.errors["/from"]}
          change={(from) => setAsked({ ...asked, from })}
        />
        <LineField
          label={t("to")}
          type="date"
          value={asked.to}
          error={write.errors["/to"]}
          change={(to) => setAsked({ ...asked, to })}
        />
      </div>
      <ChoicesField
        label={t("by")}
        hint={t("byHint")}
        options={options(dimensions, BY)}
        add={t("add")}
        remove={(name) => t("remove", name)}
        name={(option) => pick(option.name, language)}
        value={asked.by}
        error={write.errors["/by"]}
        change={(by) => setAsked({ ...asked, by: by.slice(0, MOST) })}
      />
      <ProblemAlert
        problem={write.problem}
        retrying={write.retrying}
        fields={["/from", "/to", "/by"]}
      />
      <Button type="primary" htmlType="submit" loading={write.sending}>
        {t("start")}
      </Button>
    </form>
  );
}

function Progress(props: { id: string }) {
  const t = useTexts(texts);
  const count = useQuery({
    queryKey: ["count", props.id],
    queryFn: () => content(reporting.GET("/counts/{id}", { params: { path: { id: props.id } } })),
    // It is asked about only while it runs; no event tells how far it is.
    refetchInterval: (query) =>
      query.state.data?.state === "RUNNING" ? ASKED_AGAIN_MILLIS : false,
  });
  return (
    <section className="panel">
      <Part query={count}>
        {(found) => (
          <>
            <h2>
              {found.firstDay} – {found.lastDay}
            </h2>
            <p role="status">
              {t(found.state)} · {t("progress", found.counted, found.total)}
            </p>
            {found.state === "RUNNING" && (
              <progress
                aria-label={t("RUNNING")}
                max={Math.max(found.total, 1)}
                value={found.counted}
              />
            )}
            {found.state === "DONE" && <CountTable count={found} />}
          </>
        )}
      </Part>
    </section>
  );
}
