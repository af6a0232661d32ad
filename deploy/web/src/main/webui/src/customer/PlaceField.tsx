import { useState } from "react";
import { useTexts } from "../i18n/texts";
import type { Draft } from "./draft";
import { Field } from "./Field";
import { texts } from "./texts";

/** The address as text is enough; the position is added on request only. */
export function PlaceField(props: {
  draft: Draft;
  required: boolean;
  error?: string;
  change: (some: Partial<Draft>) => void;
}) {
  const t = useTexts(texts);
  const [failed, setFailed] = useState(false);
  const locate = () =>
    navigator.geolocation?.getCurrentPosition(
      ({ coords }) =>
        props.change({
          latitude: Math.round(coords.latitude * 1e6) / 1e6,
          longitude: Math.round(coords.longitude * 1e6) / 1e6,
        }),
      () => setFailed(true),
      { timeout: 10_000 },
    );
  return (
    <>
      <Field
        label={t("place")}
        hint={props.required ? t("placeHint") : `${t("placeHint")} · ${t("optional")}`}
        error={props.error}
      >
        {(own) => (
          <input
            {...own}
            autoComplete="street-address"
            maxLength={300}
            value={props.draft.address}
            onChange={(event) => props.change({ address: event.target.value })}
          />
        )}
      </Field>
      <div className="chips">
        <button type="button" onClick={locate}>
          {t("position")}
        </button>
        <span role="status">
          {props.draft.latitude !== undefined ? t("positionSet") : failed && t("positionFailed")}
        </span>
      </div>
    </>
  );
}
