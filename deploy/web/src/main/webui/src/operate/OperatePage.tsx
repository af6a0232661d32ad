import { useTexts } from "../i18n/texts";
import { hasRole, useSession } from "../staff/session";
import { ParkedEvents } from "./ParkedEvents";
import { Rebuild } from "./Rebuild";
import { Reconciliations } from "./Reconciliations";
import { Services } from "./Services";
import { texts } from "./texts";

/** What an operator looks at: the services, what they could not handle, and whether figures agree. */
export default function OperatePage() {
  const t = useTexts(texts);
  const isOperator = hasRole(useSession(), "operator");
  return (
    <>
      <h1>{t("title")}</h1>
      {isOperator && <Services />}
      <div className="columns">
        <ParkedEvents opens={isOperator} />
        <div>
          <Reconciliations requests={isOperator} />
          {isOperator && <Rebuild />}
        </div>
      </div>
    </>
  );
}
