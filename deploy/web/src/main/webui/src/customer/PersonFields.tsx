import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import type { Catalogue } from "./api";
import type { Draft } from "./draft";
import { Field } from "./Field";
import { texts } from "./texts";

/** Who the customer is, or that the customer stays anonymous. */
export function PersonFields(props: {
  catalogue: Catalogue;
  draft: Draft;
  errors: Record<string, string>;
  change: (some: Partial<Draft>) => void;
}) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { draft, errors, change } = props;
  return (
    <>
      {!draft.anonymous && (
        <>
          <Field label={t("name")} error={errors["/customer/name"]}>
            {(own) => (
              <input
                {...own}
                autoComplete="name"
                maxLength={100}
                value={draft.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
          <Field label={t("phone")} error={errors["/customer/phone"]}>
            {(own) => (
              <input
                {...own}
                type="tel"
                autoComplete="tel"
                maxLength={40}
                value={draft.phone}
                onChange={(event) => change({ phone: event.target.value })}
              />
            )}
          </Field>
        </>
      )}
      <Field label={t("kind")} error={errors["/customer/kind"]}>
        {(own) => (
          <select
            {...own}
            value={draft.kind}
            onChange={(event) => change({ kind: event.target.value })}
          >
            <option value="">{t("choose")}</option>
            {props.catalogue.customerKinds.map((kind) => (
              <option key={kind.code} value={kind.code}>
                {pick(kind.name, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="field">
        <label>
          <input
            type="checkbox"
            checked={draft.anonymous}
            onChange={(event) => change({ anonymous: event.target.checked })}
          />
          {t("anonymous")}
        </label>
      </div>
    </>
  );
}
