import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import type { Category, FormField } from "./api";
import { Field, type Own } from "./Field";
import { texts } from "./texts";

type Values = Record<string, string | boolean>;

/** The fields of a category's form, as the pack has them. */
export function FormFields(props: {
  category: Category;
  values: Values;
  errors: Record<string, string>;
  change: (values: Values) => void;
}) {
  const language = useLanguage();
  const t = useTexts(texts);
  return props.category.fields.map((field) => (
    <Field
      key={field.code}
      label={pick(field.name, language) + (field.unit === undefined ? "" : ` (${field.unit})`)}
      hint={field.required ? undefined : t("optional")}
      error={props.errors[`/fields/${field.code}`]}
    >
      {(own) => (
        <Input
          own={own}
          field={field}
          value={props.values[field.code]}
          set={(value) => props.change({ ...props.values, [field.code]: value })}
        />
      )}
    </Field>
  ));
}

function Input(props: {
  own: Own;
  field: FormField;
  value: string | boolean | undefined;
  set: (value: string | boolean) => void;
}) {
  const { own, field, value, set } = props;
  const language = useLanguage();
  const t = useTexts(texts);
  const text = typeof value === "string" ? value : "";
  if (field.type === "CHOICE" || field.type === "BOOLEAN") {
    const choices =
      field.type === "CHOICE"
        ? (field.choices ?? []).map((it) => ({ value: it.code, label: pick(it.name, language) }))
        : [
            { value: "true", label: t("yes") },
            { value: "false", label: t("no") },
          ];
    return (
      <select
        {...own}
        value={typeof value === "boolean" ? String(value) : text}
        onChange={(event) => set(read(field, event.target.value))}
      >
        <option value="">{t("choose")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  }
  const isNumber = field.type !== "TEXT";
  return (
    <input
      {...own}
      type={isNumber ? "number" : "text"}
      inputMode={isNumber ? "decimal" : undefined}
      step={field.type === "NUMBER" ? "any" : undefined}
      min={field.min}
      max={field.max}
      maxLength={field.maxLength}
      value={text}
      onChange={(event) => set(event.target.value)}
    />
  );
}

function read(field: FormField, given: string): string | boolean {
  return field.type === "BOOLEAN" && given !== "" ? given === "true" : given;
}
