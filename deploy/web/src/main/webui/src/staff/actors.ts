import { type Texts, type Translate, useTexts } from "../i18n/texts";
import { useNames } from "./catalogue";

const texts = {
  agent: ["工号 {0}", "Staff {0}"],
  department: ["部门 {0}", "Department {0}"],
  customer: ["客户", "Customer"],
  import: ["外部系统 {0}", "System {0}"],
  operator: ["运维 {0}", "Operator {0}"],
  reports: ["报表员 {0}", "Reporter {0}"],
  auditor: ["审计 {0}", "Auditor {0}"],
  system: ["系统", "System"],
  "role:agent": ["全体坐席", "All agents"],
  "role:senior": ["高级坐席", "Senior agents"],
  "role:supervisor": ["班长", "Supervisors"],
  "role:manager": ["经理", "Managers"],
  "role:inspector": ["质检员", "Inspectors"],
  "role:surveyor": ["回访员", "Surveyors"],
  "role:librarian": ["知识管理员", "Librarians"],
  "role:operator": ["运维", "Operators"],
} satisfies Texts<string>;

/** Returns a function that names who acted or is told, which services write as `role:id`. */
export function useActors(): (actor: string) => string {
  const t = useTexts(texts);
  const names = useNames();
  return (actor) => actorName(actor, t, (code) => names("departments", code));
}

/** Names an actor; one that is not known stays as it is written. */
export function actorName(
  actor: string,
  t: Translate<keyof typeof texts>,
  department: (code: string) => string,
): string {
  if (isKnown(actor)) return t(actor);
  const [role = "", id = ""] = actor.split(":");
  return isKnown(role) ? t(role, role === "department" ? department(id) : id) : actor;
}

function isKnown(text: string): text is keyof typeof texts {
  return text in texts;
}
