import dayjs from "dayjs";
import duration from "dayjs/plugin/duration";
import { type Texts, useTexts } from "../i18n/texts";

dayjs.extend(duration);

const texts = {
  minutes: ["{0} 分", "{0} min"],
  hours: ["{0} 小时", "{0} h"],
  hoursAndMinutes: ["{0} 小时 {1} 分", "{0} h {1} min"],
  days: ["{0} 天", "{0} d"],
  daysAndHours: ["{0} 天 {1} 小时", "{0} d {1} h"],
} satisfies Texts<string>;

const HOUR = 60;
const DAY = 24 * HOUR;

/** Returns the minutes of a duration of ISO 8601, whose sign stands before it or in it. */
export function minutesOf(iso: string): number {
  // dayjs leaves out a sign before the whole.
  const minutes = dayjs.duration(iso.replace(/^-/, "")).asMinutes();
  return iso.startsWith("-") ? -minutes : minutes;
}

/** Returns a function that says a number of minutes in its two largest units. */
export function useSpan(): (minutes: number) => string {
  const t = useTexts(texts);
  return (minutes) => {
    if (minutes < HOUR) return t("minutes", minutes);
    const [whole, rest] = minutes < 2 * DAY ? [HOUR, 1] : [DAY, HOUR];
    const first = Math.floor(minutes / whole);
    const second = Math.floor((minutes % whole) / rest);
    if (whole === HOUR)
      return second === 0 ? t("hours", first) : t("hoursAndMinutes", first, second);
    return second === 0 ? t("days", first) : t("daysAndHours", first, second);
  };
}
