import { useQuery } from "@tanstack/react-query";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { type Choice, Decision } from "../staff/Decision";
import { Due } from "../staff/Due";
import { FileLinks } from "../staff/FileLinks";
import { ListPanel } from "../staff/ListPanel";
import { Part } from "../staff/Part";
import { useSession } from "../staff/session";
import { Phone } from "./Phone";
import { texts } from "./texts";

type Call = components["schemas"]["CallSummary"];

/** Voice messages: who has taken one listens to it, and links it to its ticket. */
export function VoiceMessages() {
  const t = useTexts(texts);
  return (
    <ListPanel
      name="voice-messages"
      title={t("voiceMessages")}
      empty={t("noVoiceMessages")}
      load={(after) =>
        content(intake.GET("/voice-messages", { params: { query: { after, limit: 30 } } }))
      }
      keyOf={(it) => it.call}
    >
      {(it) => <Item message={it} />}
    </ListPanel>
  );
}

function Item(props: { message: Call }) {
  const t = useTexts(texts);
  const { person } = useSession();
  const { call, phone, dueAt, takenBy } = props.message;
  const isMine = takenBy === person;
  return (
    <>
      <div className="row spread">
        <span className="row">
          {isMine ? <Phone call={call} masked={phone} /> : <strong>{phone ?? call}</strong>}
          {takenBy !== undefined && !isMine && <span>{t("takenBy", takenBy)}</span>}
        </span>
        <Due at={dueAt} />
      </div>
      {isMine && <Recordings call={call} />}
      {(takenBy === undefined || isMine) && (
        <Decision about={phone ?? call} choices={choices(t, call, isMine)} />
      )}
    </>
  );
}

function Recordings(props: { call: string }) {
  const t = useTexts(texts);
  const recordings = useQuery({
    queryKey: ["recordings", props.call],
    queryFn: () =>
      content(intake.GET("/calls/{call}/recordings", { params: { path: { call: props.call } } })),
  });
  return (
    <Part query={recordings}>
      {(found) =>
        found.items.length === 0 ? (
          <p className="quiet">{t("noRecordings")}</p>
        ) : (
          <FileLinks files={found.items} />
        )
      }
    </Part>
  );
}

function choices(
  t: (key: "take" | "giveBack" | "link" | "number" | "dismiss" | "reason") => string,
  call: string,
  isMine: boolean,
): Choice[] {
  const params = { path: { call } };
  if (!isMine) {
    return [
      {
        title: t("take"),
        send: () => content(intake.POST("/calls/{call}/voice-message/assignment", { params })),
      },
    ];
  }
  return [
    {
      title: t("link"),
      label: t("number"),
      send: (ticket) =>
        content(
          intake.POST("/tickets/{ticket}/calls", {
            params: { path: { ticket } },
            body: { call },
          }),
        ),
    },
    {
      title: t("dismiss"),
      label: t("reason"),
      send: (reason) =>
        content(intake.POST("/calls/{call}/voice-message/dismissal", { params, body: { reason } })),
    },
    {
      title: t("giveBack"),
      send: () => content(intake.DELETE("/calls/{call}/voice-message/assignment", { params })),
    },
  ];
}
