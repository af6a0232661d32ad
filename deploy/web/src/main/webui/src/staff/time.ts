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

/** Returns the moment at which a clock on the wall of a zone shows this, for example `2026-11-30T15:20`. */
export function momentOf(wall: string, zone: string): string {
  const asUtc = new Date(`${wall}Z`).getTime();
  const guess = asUtc - offset(asUtc, zone);
  return new Date(asUtc - offset(guess, zone)).toISOString();
}

/** Returns how many milliseconds a zone's clocks are ahead of UTC at a moment. */
function offset(at: number, zone: string): number {
  const name = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" })
    .formatToParts(at)
    .find((part) => part.type === "timeZoneName")?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d+):(\d+)/.exec(name ?? "") ?? [];
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === "-" ? -ahead : ahead;
}
