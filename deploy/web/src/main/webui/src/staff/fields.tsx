import { Input } from "antd";
import { Choice } from "./Choice";
import { Labelled } from "./Labelled";

type Field = {
  label: string;
  hint?: string;
  error?: string;
  value: string;
  change: (value: string) => void;
};

export type Option<K extends string = string> = { code: K; name: { zh: string; en: string } };

/** Returns codes as options whose names are among the texts of a page. */
export function options<K extends string>(
  texts: Record<K, [zh: string, en: string]>,
  codes: readonly K[],
): Option<K>[] {
  return codes.map((code) => ({ code, name: { zh: texts[code][0], en: texts[code][1] } }));
}

/** The answers to a question of a form, as its value has them. */
export const YES_OR_NO: Option[] = [
  { code: "true", name: { zh: "是", en: "Yes" } },
  { code: "false", name: { zh: "否", en: "No" } },
];

/** A field for one line, or by its type for a day or a time. */
export function LineField(
  props: Field & { maxLength?: number; type?: "text" | "date" | "datetime-local" | "search" },
) {
  return (
    <Labelled label={props.label} hint={props.hint} error={props.error}>
      {(own) => (
        <Input
          {...own}
          type={props.type ?? "text"}
          autoComplete="off"
          maxLength={props.maxLength ?? 200}
          value={props.value}
          onChange={(event) => props.change(event.target.value)}
        />
      )}
    </Labelled>
  );
}

/** A field for a text of some lines. */
export function TextField(props: Field & { rows?: number; maxLength?: number }) {
  return (
    <Labelled label={props.label} hint={props.hint} error={props.error}>
      {(own) => (
        <Input.TextArea
          {...own}
          rows={props.rows ?? 2}
          maxLength={props.maxLength ?? 1000}
          value={props.value}
          onChange={(event) => props.change(event.target.value)}
        />
      )}
    </Labelled>
  );
}

/** A field for one of some codes. */
export function ChoiceField(props: Field & { options: Option[]; empty?: string }) {
  return (
    <Labelled label={props.label} hint={props.hint} error={props.error}>
      {(own) => (
        <Choice
          own={own}
          options={props.options}
          empty={props.empty}
          value={props.value}
          change={props.change}
        />
      )}
    </Labelled>
  );
}

/** A field for any number of codes: those chosen are buttons that take them out again. */
export function ChoicesField(
  props: Omit<Field, "value" | "change"> & {
    options: Option[];
    add: string;
    remove: (name: string) => string;
    name: (option: Option) => string;
    value: string[];
    change: (value: string[]) => void;
  },
) {
  const chosen = props.options.filter((option) => props.value.includes(option.code));
  return (
    <>
      <ChoiceField
        label={props.label}
        hint={props.hint}
        error={props.error}
        options={props.options.filter((option) => !props.value.includes(option.code))}
        empty={props.add}
        value=""
        change={(code) => code !== "" && props.change([...props.value, code])}
      />
      {chosen.length > 0 && (
        <p className="row">
          {chosen.map((option) => (
            <button
              key={option.code}
              type="button"
              className="chosen"
              aria-label={props.remove(props.name(option))}
              onClick={() => props.change(props.value.filter((code) => code !== option.code))}
            >
              {props.name(option)} ×
            </button>
          ))}
        </p>
      )}
    </>
  );
}
