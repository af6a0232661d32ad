import { Input, InputNumber } from "antd";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { Choice } from "../staff/Choice";
import type { Category } from "../staff/catalogue";
import { YES_OR_NO } from "../staff/fields";
import { Labelled, type Own } from "../staff/Labelled";
import { texts } from "./texts";

type Values = Record<string, string | number | boolean>;
type Field = Category["fields"][number];

/** The form that the pack has for a category. */
export function CategoryForm(props: {
  category: Category;
  values: Values;
  errors: Record<string, string>;
  change: (values: Values) => void;
}) {
  const language = useLanguage();
  const t = useTexts(texts);
  return (
    <div className="pair">
      {props.category.fields.map((field) => (
        <Labelled
          key={field.code}
          label={pick(field.name, language) + (field.unit === undefined ? "" : ` (${field.unit})`)}
          hint={field.required ? t("required") : undefined}
          error={props.errors[`/fields/${field.code}`]}
        >
          {(own) => (
            <FormInput
              own={own}
              field={field}
              value={props.values[field.code]}
              set={(value) => props.change({ ...props.values, [field.code]: value })}
            />
          )}
        </Labelled>
      ))}
    </div>
  );
}

function FormInput(props: {
  own: Own;
  field: Field;
  value: string | number | boolean | undefined;
  set: (value: string | number | boolean) => void;
}) {
  const { own, field, value, set } = props;
  switch (field.type) {
    case "BOOLEAN":
      return (
        <Choice
          own={own}
          empty="—"
          options={YES_OR_NO}
          value={value === undefined ? "" : String(value)}
          change={(code) => set(code === "" ? "" : code === "true")}
        />
      );
    case "CHOICE":
      return (
        <Choice
          own={own}
          empty="—"
          options={field.choices ?? []}
          value={String(value ?? "")}
          change={set}
        />
      );
    case "INTEGER":
    case "NUMBER":
      return (
        <InputNumber
          {...own}
          style={{ width: "100%" }}
          value={typeof value === "number" ? value : null}
          onChange={(next) => set(next ?? "")}
        />
      );
    case "TEXT":
      return (
        <Input
          {...own}
          maxLength={field.maxLength ?? 1000}
          value={String(value ?? "")}
          onChange={(event) => set(event.target.value)}
        />
      );
  }
}
