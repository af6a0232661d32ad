import { pick, useLanguage } from "../i18n/language";
import type { Own } from "./Labelled";

type Option = { code: string; name: { zh: string; en: string } };

/** A choice of codes. The browser's own list works by keyboard, on phones and with readers. */
export function Choice(props: {
  own: Own;
  options: Option[];
  value: string;
  empty?: string;
  change: (code: string) => void;
}) {
  const language = useLanguage();
  const { status: _, ...own } = props.own;
  return (
    <select {...own} value={props.value} onChange={(event) => props.change(event.target.value)}>
      {props.empty !== undefined && <option value="">{props.empty}</option>}
      {props.options.map((option) => (
        <option key={option.code} value={option.code}>
          {pick(option.name, language)}
        </option>
      ))}
    </select>
  );
}
