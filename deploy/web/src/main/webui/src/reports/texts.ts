import type { Texts } from "../i18n/texts";

export const texts = {
  title: ["报表", "Reports"],
  kindOfPeriod: ["报表周期", "Kind of period"],
  period: ["周期", "Period"],
  from: ["起", "From"],
  to: ["止", "To"],
  endsBefore: ["不能早于起始日期", "must not be before the first day"],
  received: ["受理工单 {0} 件", "{0} tickets received"],
  indicators: ["指标", "Indicators"],
  indicator: ["指标", "Indicator"],
  kind: ["类型", "Kind"],
  value: ["本期", "This period"],
  before: ["上期", "Period before"],
  yearBefore: ["去年同期", "Year before"],
  target: ["目标", "Target"],
  met: ["达标", "Met"],
  yes: ["是", "Yes"],
  no: ["否", "No"],
  by: ["按", "By"],
  count: ["件数", "Tickets"],
  previous: ["上期件数", "Period before"],
  lastYear: ["去年同期件数", "Year before"],
  chart: ["{0}件数柱状图，数据见下表", "Bars of tickets by {0}; the table below has the figures"],
  measures: ["过程次数", "What happened how often"],
  measure: ["事项", "What happened"],
  times: ["次数", "Times"],
  exports: ["导出", "Export"],
} satisfies Texts<string>;

/** The kinds of periods. */
export const kinds = {
  day: ["日", "Day"],
  week: ["周", "Week"],
  month: ["月", "Month"],
  quarter: ["季度", "Quarter"],
  half: ["半年", "Half-year"],
  year: ["年", "Year"],
  range: ["起止日期", "From–to"],
} satisfies Texts<string>;
