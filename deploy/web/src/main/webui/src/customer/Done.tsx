import { useEffect, useRef } from "react";
import { useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import type { Receipt } from "./api";
import { texts } from "./texts";

/** The receipt: what to keep, and where to look the matter up. */
export function Done(props: { receipt: Receipt; failures: string[]; again: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { receipt } = props;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t("done")}
      </h2>
      <div className="notice good">
        <div>{t("number")}</div>
        <div className="number">{receipt.number}</div>
        {receipt.followCode !== undefined && (
          <>
            <div>{t("code")}</div>
            <div className="number">{receipt.followCode}</div>
          </>
        )}
        <p>{receipt.followCode === undefined ? t("keepNumber") : t("codeHint")}</p>
      </div>
      {props.failures.map((failure) => (
        <p className="notice bad" role="alert" key={failure}>
          {failure}
        </p>
      ))}
      <p className="chips">
        <a className="button" href={`/status?lang=${language}&number=${receipt.number}`}>
          {t("lookUp")}
        </a>
        <button type="button" onClick={props.again}>
          {t("again")}
        </button>
      </p>
    </>
  );
}
