import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import type { Catalogue } from "./api";
import { fitting } from "./categories";
import { Field } from "./Field";
import { texts } from "./texts";

/** The category, suggested by the customer's own words. */
export function CategoryField(props: {
  catalogue: Catalogue;
  description: string;
  value: string;
  error?: string;
  set: (code: string) => void;
}) {
  const t = useTexts(texts);
  const language = useLanguage();
  const suggested = fitting(props.description, props.catalogue);
  return (
    <>
      {suggested.length > 0 && (
        <div className="chips">
          <span>{t("fitting")}</span>
          {suggested.map((category) => (
            <button
              key={category.code}
              type="button"
              aria-pressed={props.value === category.code}
              onClick={() => props.set(category.code)}
            >
              {pick(category.name, language)}
            </button>
          ))}
        </div>
      )}
      <Field label={t("category")} error={props.error}>
        {(own) => (
          <select {...own} value={props.value} onChange={(event) => props.set(event.target.value)}>
            <option value="">{t("choose")}</option>
            {props.catalogue.categories.map((category) => (
              <option key={category.code} value={category.code}>
                {pick(category.name, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
