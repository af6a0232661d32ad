import { useState } from "react";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { ChoiceField, options } from "../staff/fields";
import { Paged } from "../staff/Paged";
import { useSession } from "../staff/session";
import { Acceptance } from "./Acceptance";
import { HandoverCard } from "./HandoverCard";
import { HandoverForm } from "./HandoverForm";
import { texts } from "./texts";

const STATES = ["PENDING", "ACCEPTED", "DISPUTED", "WITHDRAWN"] as const;
type State = (typeof STATES)[number];

/** The end of a shift: what I take over, what I hand over, and the log. */
export default function HandoverPage() {
  const t = useTexts(texts);
  const { person } = useSession();
  return (
    <>
      <h1>{t("handovers")}</h1>
      <div className="columns">
        <div>
          <section className="panel">
            <h2>{t("forMe")}</h2>
            <Paged
              queryKey={["handovers-for", person]}
              live
              empty={t("noneForMe")}
              load={(after) =>
                content(
                  intake.GET("/handovers", {
                    params: { query: { successor: person, status: "PENDING", after, limit: 10 } },
                  }),
                )
              }
            >
              {(found) => (
                <ul className="cards">
                  {found.map((it) => (
                    <li key={it.id}>
                      <HandoverCard handover={it} />
                      <Acceptance handover={it} />
                    </li>
                  ))}
                </ul>
              )}
            </Paged>
          </section>
          <HandoverForm />
        </div>
        <Log />
      </div>
    </>
  );
}

function Log() {
  const t = useTexts(texts);
  const [state, setState] = useState("");
  return (
    <section className="panel">
      <h2>{t("log")}</h2>
      <ChoiceField
        label={t("state")}
        options={options(texts, STATES)}
        empty={t("all")}
        value={state}
        change={setState}
      />
      <Paged
        queryKey={["handovers", state]}
        live
        empty={t("noLog")}
        load={(after) =>
          content(
            intake.GET("/handovers", {
              params: {
                query: { status: state === "" ? undefined : (state as State), after, limit: 10 },
              },
            }),
          )
        }
      >
        {(found) => (
          <ul className="cards">
            {found.map((it) => (
              <li key={it.id}>
                <HandoverCard handover={it} withdraws />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </section>
  );
}
