import { useTexts } from "../i18n/texts";
import { hasRole, useSession } from "../staff/session";
import { Categories } from "./Categories";
import { Codes } from "./Codes";
import { DryRun } from "./DryRun";
import { Indicators } from "./Indicators";
import { Questionnaires } from "./Questionnaires";
import { Reasons } from "./Reasons";
import { ScoreSheet } from "./ScoreSheet";
import { texts } from "./texts";
import { Versions } from "./Versions";

/** The roles that see which version runs where. */
const VERSIONS = ["manager", "operator", "auditor"];

/** What the pack says, and where a ticket would go by it. */
export default function PackPage() {
  const t = useTexts(texts);
  const session = useSession();
  return (
    <>
      <h1>{t("title")}</h1>
      <DryRun />
      {hasRole(session, ...VERSIONS) && <Versions />}
      <div className="columns">
        <div>
          <Categories />
          <Indicators />
        </div>
        <div>
          <Codes />
          <Reasons />
          <Questionnaires />
          <ScoreSheet />
        </div>
      </div>
    </>
  );
}
