import { useTexts } from "../i18n/texts";
import { CallBacks } from "./CallBacks";
import { Questions } from "./Questions";
import { Replies } from "./Replies";
import { texts } from "./texts";
import { VoiceMessages } from "./VoiceMessages";

/** What an agent has to do beside taking calls: whom to call back, whom to reply to. */
export default function MinePage() {
  const t = useTexts(texts);
  return (
    <>
      <h1>{t("title")}</h1>
      <div className="columns">
        <div>
          <CallBacks />
          <Replies />
        </div>
        <div>
          <Questions />
          <VoiceMessages />
        </div>
      </div>
    </>
  );
}
