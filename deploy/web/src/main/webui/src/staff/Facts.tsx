import type { ReactNode } from "react";

/** Labels with their values, one below the other. */
export function Facts(props: { children: ReactNode }) {
  return <dl className="facts">{props.children}</dl>;
}

/** A label with its value; nothing for a value that is missing or empty. */
export function Fact(props: { label: string; value: ReactNode }) {
  if (props.value === undefined || props.value === null || props.value === "") return null;
  return (
    <div style={{ display: "contents" }}>
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}
