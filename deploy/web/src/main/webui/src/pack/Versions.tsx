import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { ChoiceField } from "../staff/fields";
import { Part } from "../staff/Part";
import { useTimes } from "../staff/time";
import { Differences } from "./Differences";
import { texts } from "./texts";

type Status = components["schemas"]["PackStatus"];

/** Which version of the pack is in force and planned at the desk, and what one changes. */
export function Versions() {
  const t = useTexts(texts);
  const status = useQuery({
    queryKey: ["packs"],
    queryFn: () => content(intake.GET("/packs")),
  });
  return (
    <section className="panel">
      <h2>{t("versions")}</h2>
      <Part query={status}>{(found) => <Found status={found} />}</Part>
    </section>
  );
}

function Found({ status }: { status: Status }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const { running, inForce, planned, before, versions } = status;
  return (
    <>
      <p>
        <strong>{t("inForce", running)}</strong>{" "}
        {inForce && <span className="quiet">{t("since", full(inForce.at))}</span>}
      </p>
      <p className={planned ? undefined : "quiet"}>
        {planned ? t("planned", planned.version, full(planned.at)) : t("nothingPlanned")}
      </p>
      {versions.length > 1 && (
        <Compared
          versions={versions.map((it) => it.version)}
          from={planned === undefined ? (before ?? oldest(versions)) : running}
          to={planned?.version ?? running}
        />
      )}
    </>
  );
}

function oldest(versions: Status["versions"]): string {
  return versions[versions.length - 1]?.version ?? "";
}

/** Begins with what is planned, or with what the version in force has changed. */
function Compared(props: { versions: string[]; from: string; to: string }) {
  const t = useTexts(texts);
  const [from, setFrom] = useState(props.from);
  const [to, setTo] = useState(props.to);
  const options = props.versions.map((code) => ({ code, name: { zh: code, en: code } }));
  return (
    <>
      <h3>{t("differences")}</h3>
      <div className="row">
        <ChoiceField label={t("from")} value={from} change={setFrom} options={options} />
        <ChoiceField label={t("to")} value={to} change={setTo} options={options} />
      </div>
      <Differences from={from} to={to} />
    </>
  );
}
