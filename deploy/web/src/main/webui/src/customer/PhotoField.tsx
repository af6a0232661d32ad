import { useId } from "react";
import { useTexts } from "../i18n/texts";
import { texts } from "./texts";

/** Photos that are chosen or taken. The browser's own words for it would be in its own language. */
export function PhotoField(props: { chosen: File[]; choose: (photos: File[]) => void }) {
  const t = useTexts(texts);
  const id = useId();
  return (
    <div className="field photos">
      <input
        id={id}
        type="file"
        accept="image/*"
        multiple
        aria-describedby={`${id}-chosen`}
        onChange={(event) => props.choose([...(event.target.files ?? [])])}
      />
      <label htmlFor={id}>
        {t("photos")} <small>{t("optional")}</small>
        <span className="button">{t("choosePhotos")}</span>
      </label>
      <span id={`${id}-chosen`}>{props.chosen.map((photo) => photo.name).join("、")}</span>
    </div>
  );
}
