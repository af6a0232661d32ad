import { useTexts } from "../i18n/texts";
import { hasRole, useSession } from "../staff/session";
import { IncomingMails } from "./IncomingMails";
import { Notifications } from "./Notifications";
import { OutgoingMails } from "./OutgoingMails";
import { SurveyMessages } from "./SurveyMessages";
import { texts } from "./texts";

/** What the hotline has sent, or could not send. */
export default function DeliveriesPage() {
  const t = useTexts(texts);
  const acts = hasRole(useSession(), "supervisor", "manager", "operator");
  return (
    <>
      <h1>{t("deliveries")}</h1>
      <div className="columns">
        <Notifications />
        <div>
          <OutgoingMails acts={acts} />
          <IncomingMails acts={acts} />
          <SurveyMessages acts={acts} />
        </div>
      </div>
    </>
  );
}
