import { useTexts } from "../i18n/texts";
import { Counters } from "./Counters";
import { Escalations } from "./Escalations";
import { Extensions } from "./Extensions";
import { Questions } from "./Questions";
import { Returns } from "./Returns";
import { Reviews } from "./Reviews";
import { ReworkLimits } from "./ReworkLimits";
import { texts } from "./texts";

/** What waits for a supervisor, the shortest clock first. */
export default function SupervisePage() {
  const t = useTexts(texts);
  return (
    <>
      <h1>{t("title")}</h1>
      <Counters />
      <div className="columns">
        <div>
          <Questions />
          <Reviews />
        </div>
        <div>
          <Extensions />
          <Returns />
          <ReworkLimits />
          <Escalations />
        </div>
      </div>
    </>
  );
}
