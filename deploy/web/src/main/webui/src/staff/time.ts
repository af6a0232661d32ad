import { language } from "../i18n/language";
import { useCatalogue } from "./catalogue";

/** Returns functions that show times in the pack's zone. */
export function useTimes() {
  const zone = useCatalogue()?.timeZone;
  const locale = language() === "zh" ? "zh-CN" : "en-GB";
  const full = new Intl.DateTimeFormat(locale, {
    dateStyle: "short",
    timeStyle: "short",
    timeZone: zone,
  });
  return {
    zone: zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    full: (at: string | undefined) => (at === undefined ? "" : full.format(new Date(at))),
  };
}

/** Returns how long it is until a time, in whole minutes; negative when it is over. */
export function minutesUntil(at: string, now: number): number {
  return Math.round((new Date(at).getTime() - now) / 60_000);
}
