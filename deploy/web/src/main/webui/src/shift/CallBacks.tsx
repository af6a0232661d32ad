import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { type Choice, Decision } from "../staff/Decision";
import { Due } from "../staff/Due";
import { ListPanel } from "../staff/ListPanel";
import { useSession } from "../staff/session";
import { Phone } from "./Phone";
import { texts } from "./texts";

type CallBack = components["schemas"]["CallBack"];

/** Callers who were not answered, the earliest due first. */
export function CallBacks() {
  const t = useTexts(texts);
  return (
    <ListPanel
      name="call-backs"
      title={t("callBacks")}
      empty={t("noCallBacks")}
      load={(after) =>
        content(intake.GET("/call-backs", { params: { query: { after, limit: 30 } } }))
      }
      keyOf={(it) => it.call}
    >
      {(it) => <Item callBack={it} />}
    </ListPanel>
  );
}

function Item(props: { callBack: CallBack }) {
  const t = useTexts(texts);
  const { person } = useSession();
  const { call, phone, dueAt, agent, attempts } = props.callBack;
  const isMine = agent === person;
  return (
    <>
      <div className="row spread">
        <span className="row">
          {isMine ? <Phone call={call} masked={phone} /> : <strong>{phone ?? call}</strong>}
          {attempts > 0 && <span>{t("attempts", attempts)}</span>}
          {agent !== undefined && !isMine && <span>{t("takenBy", agent)}</span>}
        </span>
        <Due at={dueAt} />
      </div>
      {(agent === undefined || isMine) && (
        <Decision about={phone ?? call} choices={choices(t, call, isMine)} />
      )}
    </>
  );
}

function choices(
  t: (key: "take" | "giveBack" | "reached" | "notReached") => string,
  call: string,
  isMine: boolean,
): Choice[] {
  const params = { path: { call } };
  const attempt = (reached: boolean) =>
    content(intake.POST("/calls/{call}/call-back/attempts", { params, body: { reached } }));
  if (!isMine) {
    return [
      {
        title: t("take"),
        send: () => content(intake.POST("/calls/{call}/call-back/assignment", { params })),
      },
    ];
  }
  return [
    { title: t("reached"), send: () => attempt(true) },
    { title: t("notReached"), send: () => attempt(false) },
    {
      title: t("giveBack"),
      send: () => content(intake.DELETE("/calls/{call}/call-back/assignment", { params })),
    },
  ];
}
