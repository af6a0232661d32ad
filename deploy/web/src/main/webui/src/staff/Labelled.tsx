import { type ReactNode, useId } from "react";

export type Own = {
  id: string;
  status: "error" | undefined;
  "aria-invalid": boolean;
  "aria-describedby": string | undefined;
};

/** A labelled field with its error, for fields of Ant Design. */
export function Labelled(props: {
  label: string;
  hint?: string;
  error?: string;
  children: (own: Own) => ReactNode;
}) {
  const id = useId();
  const wrong = props.error !== undefined;
  return (
    <div className="labelled">
      <label htmlFor={id}>
        {props.label} {props.hint !== undefined && <small className="quiet">{props.hint}</small>}
      </label>
      {props.children({
        id,
        status: wrong ? "error" : undefined,
        "aria-invalid": wrong,
        "aria-describedby": wrong ? `${id}-error` : undefined,
      })}
      {wrong && (
        <div className="wrong" id={`${id}-error`}>
          {props.error}
        </div>
      )}
    </div>
  );
}
