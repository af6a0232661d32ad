import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { useTexts } from "../i18n/texts";
import { LineField, TextField } from "../staff/fields";
import { ProblemAlert } from "../staff/ProblemAlert";
import { useWrite } from "../staff/write";
import { changedHeaders, type ParkedEvent, repair } from "./parked";
import type { Service } from "./services";
import { texts } from "./texts";

/** Headers and payload of a parked event, to be mended. Who sent it can't be changed. */
const FIXED = ["ce_actor", "ce_source"];

export function Repair(props: { service: Service; event: ParkedEvent }) {
  const t = useTexts(texts);
  const { service, event } = props;
  const [headers, setHeaders] = useState(event.headers);
  const [payload, setPayload] = useState(event.payload ?? "");
  const [saved, setSaved] = useState(false);
  const write = useWrite(
    () =>
      repair(service, event.event.id, {
        headers: changedHeaders(event.headers, headers),
        payload: payload === (event.payload ?? "") ? undefined : payload,
      }),
    () => setSaved(true),
  );
  const send = (submitted: FormEvent) => {
    submitted.preventDefault();
    setSaved(false);
    if (!write.sending) write.send(undefined);
  };
  return (
    <form className="panel" onSubmit={send} noValidate>
      <h2>{t("headers")}</h2>
      <div className="pair">
        {Object.entries(headers).map(([name, value]) =>
          FIXED.includes(name) ? (
            <dl key={name} className="facts">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </dl>
          ) : (
            <LineField
              key={name}
              label={name}
              maxLength={2000}
              value={value}
              error={write.errors[`/headers/${name}`]}
              change={(next) => setHeaders({ ...headers, [name]: next })}
            />
          ),
        )}
      </div>
      {event.payload === undefined && event.payloadBase64 !== undefined ? (
        <p className="text">
          {t("binary")}: {event.payloadBase64}
        </p>
      ) : (
        <TextField
          label={t("payload")}
          hint={t("repairHint")}
          rows={10}
          maxLength={1_000_000}
          value={payload}
          error={write.errors["/payload"]}
          change={setPayload}
        />
      )}
      <ProblemAlert
        problem={write.problem}
        retrying={write.retrying}
        fields={["/payload", "/headers/"]}
      />
      <div role="status">{saved && t("recorded")}</div>
      <Button htmlType="submit" size="large" loading={write.sending}>
        {t("repair")}
      </Button>
    </form>
  );
}
