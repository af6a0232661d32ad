import { Alert, Button } from "antd";
import { type FormEvent, useEffect, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { useCatalogue } from "../staff/catalogue";
import { useDraft } from "../staff/drafts";
import { ProblemAlert } from "../staff/ProblemAlert";
import { useFocusOnRefused, useWrite } from "../staff/write";
import { FilingFields } from "./FilingFields";
import { emptyFiling, type FilingDraft, filing } from "./filing";
import { Hints } from "./Hints";
import { texts } from "./texts";

type Schemas = components["schemas"];
const FIELDS = [
  "/description",
  "/category",
  "/customer",
  "/place",
  "/fields",
  "/channel",
  "/answer",
];

/** Who is on the line, as the pop-up of a call hands it over. */
export type Caller = { call: string; phone: string };

/** Files a ticket while the caller speaks; what is known of the matter appears beside it. */
export default function FilePage() {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  const [draft, change, clear] = useDraft<FilingDraft>("filing", emptyFiling);
  const [receipt, setReceipt] = useState<Schemas["TicketReceipt"]>();
  const goTo = useNavigate();
  const caller = useLocation().state as Caller | null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each call that is taken up
  useEffect(() => {
    if (caller !== null) change({ ...caller, channel: "phone" });
  }, [caller]);
  const write = useWrite(
    (body: Schemas["FileTicket"], key: string) => fileTicket(body, draft.call, key),
    (filed) => {
      setReceipt(filed);
      clear();
      goTo(".", { replace: true, state: null });
    },
  );
  const category = catalogue?.categories.find((it) => it.code === draft.category);
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (!write.sending) write.send(filing(draft, category));
  };
  const form = useFocusOnRefused(write.problem);

  if (receipt !== undefined) {
    return (
      <>
        <h1>{t("filed")}</h1>
        <Alert
          role="status"
          type="success"
          showIcon
          title={<strong>{receipt.number}</strong>}
          description={receipt.warnings.map((warning) => (
            <div key={warning.pointer}>{warning.detail ?? warning.rule}</div>
          ))}
        />
        <p className="row">
          <Link to={`/tickets/${receipt.id}`}>{t("open")}</Link>
          <Button autoFocus onClick={() => setReceipt(undefined)}>
            {t("next")}
          </Button>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{t("file")}</h1>
      <div className="columns">
        <form
          className="panel"
          ref={form}
          onSubmit={send}
          noValidate
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
          }}
        >
          {draft.call !== "" && (
            <p className="row quiet">
              {t("linked")}
              <Button onClick={() => change({ call: "" })}>{t("unlink")}</Button>
            </p>
          )}
          <FilingFields draft={draft} category={category} errors={write.errors} change={change} />
          <ProblemAlert problem={write.problem} retrying={write.retrying} fields={FIELDS} />
          <p>
            <Button type="primary" htmlType="submit" size="large" loading={write.sending}>
              {t("send")}
            </Button>
          </p>
        </form>
        <Hints draft={draft} />
      </div>
    </>
  );
}

/** Files, and says which call the ticket is about. Both may be repeated. */
async function fileTicket(body: Schemas["FileTicket"], call: string, key: string) {
  const params = { header: { "Idempotency-Key": key } };
  const receipt = await content(intake.POST("/tickets", { params, body }));
  if (call !== "") {
    await content(
      intake.POST("/tickets/{ticket}/calls", {
        params: { path: { ticket: receipt.id } },
        body: { call },
      }),
    );
  }
  return receipt;
}
