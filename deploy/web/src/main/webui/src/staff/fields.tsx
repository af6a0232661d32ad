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

export type Option = { code: string; name: { zh: string; en: string } };

/** Returns codes as options whose names are among the texts of a page. */
export function options<K extends string>(
  texts: Record<K, [zh: string, en: string]>,
  codes: readonly K[],
): Option[] {
  return codes.map((code) => ({ code, name: { zh: texts[code][0], en: texts[code][1] } }));
}

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
