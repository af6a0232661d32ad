import { useEffect, useState } from "react";
import type { Texts } from "../i18n/texts";
import { useTexts } from "../i18n/texts";
import { minutesUntil, useTimes } from "./time";

const texts = {
  over: ["超时 {0}", "{0} overdue"],
  left: ["剩 {0}", "{0} left"],
  minutes: ["{0} 分", "{0} min"],
  hours: ["{0} 小时 {1} 分", "{0} h {1} min"],
  days: ["{0} 天 {1} 小时", "{0} d {1} h"],
} satisfies Texts<string>;

/** Shows how much time is left, in words and not by colour alone. */
export function Due(props: { at: string | undefined }) {
  const t = useTexts(texts);
  const { full } = useTimes();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  if (props.at === undefined) return null;
  const left = minutesUntil(props.at, now);
  const span = (minutes: number) => {
    if (minutes < 60) return t("minutes", minutes);
    if (minutes < 2880) return t("hours", Math.floor(minutes / 60), minutes % 60);
    return t("days", Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60));
  };
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
