import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { options } from "../staff/fields";
import { ListPanel } from "../staff/ListPanel";
import { StateList } from "../staff/StateList";
import { useSession } from "../staff/session";
import { Acceptance } from "./Acceptance";
import { HandoverCard } from "./HandoverCard";
import { HandoverForm } from "./HandoverForm";
import { texts } from "./texts";

const STATES = ["PENDING", "ACCEPTED", "DISPUTED", "WITHDRAWN"] as const;

/** The end of a shift: what I take over, what I hand over, and the log. */
export default function HandoverPage() {
  const t = useTexts(texts);
  const { person } = useSession();
  return (
    <>
      <h1>{t("handovers")}</h1>
      <div className="columns">
        <div>
          <ListPanel
            name={["handovers-for", person]}
            title={t("forMe")}
            empty={t("noneForMe")}
            load={(after) =>
              content(
                intake.GET("/handovers", {
                  params: { query: { successor: person, status: "PENDING", after, limit: 10 } },
                }),
              )
            }
            keyOf={(it) => it.id}
          >
            {(it) => (
              <>
                <HandoverCard handover={it} />
                <Acceptance handover={it} />
              </>
            )}
          </ListPanel>
          <HandoverForm />
        </div>
        <Log />
      </div>
    </>
  );
}

function Log() {
  const t = useTexts(texts);
  return (
    <section className="panel">
      <h2>{t("log")}</h2>
      <StateList
        name="handovers"
        states={options(texts, STATES)}
        live
        empty={t("noLog")}
        load={(status, after) =>
          content(intake.GET("/handovers", { params: { query: { status, after, limit: 10 } } }))
        }
      >
        {(it) => <HandoverCard handover={it} withdraws />}
      </StateList>
    </section>
  );
}
