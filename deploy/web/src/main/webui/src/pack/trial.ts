import type { Category } from "../staff/catalogue";
import { instantOf } from "../staff/zone";

export type Trial = {
  category: string;
  severity: "ORDINARY" | "MAJOR";
  channel: string;
  nature: string;
  customerKind: string;
  customerLevel: string;
  repeat: string;
  at: string;
  /** Form fields of the category, by their codes. */
  fields: Record<string, string | number | boolean>;
};

export const emptyTrial: Trial = {
  category: "",
  severity: "ORDINARY",
  channel: "",
  nature: "",
  customerKind: "",
  customerLevel: "",
  repeat: "",
  at: "",
  fields: {},
};

/** Builds the question of a dry run; what is empty counts as missing, and texts are left out. */
export function queryOf(
  trial: Trial,
  category: Category | undefined,
  zone: string,
): Record<string, string> {
  const { category: code, severity, channel, nature, customerKind, customerLevel } = trial;
  const fields = (category?.fields ?? [])
    .filter((field) => field.type !== "TEXT")
    .map((field) => [`fields.${field.code}`, String(trial.fields[field.code] ?? "")] as const);
  const asked: Record<string, string> = {
    category: code,
    severity,
    channel,
    nature,
    customerKind,
    customerLevel,
    repeat: trial.repeat,
    receivedAt: instantOf(trial.at, zone) ?? "",
    ...Object.fromEntries(fields),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ""));
}
