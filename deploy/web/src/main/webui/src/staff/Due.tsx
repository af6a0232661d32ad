import { useEffect, useState } from "react";
import type { Texts } from "../i18n/texts";
import { useTexts } from "../i18n/texts";
import { useSpan } from "./span";
import { minutesUntil, useTimes } from "./time";

const texts = {
  over: ["超时 {0}", "{0} overdue"],
  left: ["剩 {0}", "{0} left"],
} satisfies Texts<string>;

/** Shows how much time is left, in words and not by colour alone. */
export function Due(props: { at: string | undefined }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const span = useSpan();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  if (props.at === undefined) return null;
  const left = minutesUntil(props.at, now);
  return (
    <time
      dateTime={props.at}
      title={full(props.at)}
      className={left < 0 ? "due over" : left < 60 ? "due soon" : "due"}
    >
      {left < 0 ? t("over", span(-left)) : t("left", span(left))}
    </time>
  );
}
