import { type ReactNode, useId } from "react";

export type Own = { id: string; "aria-invalid": boolean; "aria-describedby"?: string };

/** A labelled field with its error. */
export function Field(props: {
  label: string;
  hint?: string;
  error?: string;
  children: (own: Own) => ReactNode;
}) {
  const id = useId();
  const wrong = props.error !== undefined;
  return (
    <div className="field">
      <label htmlFor={id}>
        {props.label} {props.hint !== undefined && <small>{props.hint}</small>}
      </label>
      {props.children({
        id,
        "aria-invalid": wrong,
        "aria-describedby": wrong ? `${id}-error` : undefined,
      })}
      {wrong && (
        <p className="error" id={`${id}-error`}>
          {props.error}
        </p>
      )}
    </div>
  );
}
