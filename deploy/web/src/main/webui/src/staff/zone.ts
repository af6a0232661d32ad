import dayjs from "dayjs";
import timezone from "dayjs/plugin/timezone";
import utc from "dayjs/plugin/utc";

dayjs.extend(utc);
dayjs.extend(timezone);

/** Returns the instant of a field's local time in the pack's zone, or nothing for an empty field. */
export function instantOf(local: string, zone: string): string | undefined {
  return local === "" ? undefined : dayjs.tz(local, zone).toISOString();
}

/** Returns an instant as a field shows it: the local time in the pack's zone. */
export function localOf(instant: string | undefined | null, zone: string): string {
  return instant === undefined || instant === null
    ? ""
    : dayjs(instant).tz(zone).format("YYYY-MM-DDTHH:mm");
}

/** Returns the day in the pack's zone, some days from an instant. */
export function dayOf(instant: string, zone: string, plusDays = 0): string {
  return dayjs(instant).tz(zone).add(plusDays, "day").format("YYYY-MM-DD");
}
