import type { Texts } from "../i18n/texts";

/** The dimensions of figures. */
export const dimensions = {
  category: ["类别", "Category"],
  business: ["业务", "Line of business"],
  kind: ["类型", "Kind"],
  nature: ["性质", "Nature"],
  severity: ["程度", "Severity"],
  department: ["部门", "Department"],
  channel: ["渠道", "Channel"],
  state: ["状态", "State"],
  satisfaction: ["满意程度", "Satisfaction"],
  district: ["区域", "District"],
  customerKind: ["客户类别", "Kind of customer"],
  customerLevel: ["客户等级", "Level of customer"],
  agent: ["坐席", "Agent"],
  queue: ["队列", "Queue"],
  incident: ["事件", "Incident"],
  responsible: ["责任单位", "Responsible unit"],
  foundCause: ["查明的原因", "Cause found"],
  cause: ["不满意原因", "Cause of dissatisfaction"],
  answer: ["问卷答案", "Answer to a question"],
  loyalty: ["推荐意愿", "Loyalty"],
  record: ["被预警部门", "Department warned"],
  clock: ["时限", "Clock"],
  line: ["质检对象", "Line of inspections"],
  item: ["质检项目", "Item of inspections"],
} satisfies Texts<string>;

export type Dimension = keyof typeof dimensions;

/** Those that count tickets, and not inspections. */
export const OF_TICKETS = (Object.keys(dimensions) as Dimension[]).filter(
  (it) => it !== "line" && it !== "item",
);

/** The dimensions that every report counts by. */
export const COUNTED = [
  "category",
  "kind",
  "nature",
  "severity",
  "department",
  "channel",
  "state",
  "satisfaction",
] as const satisfies Dimension[];
