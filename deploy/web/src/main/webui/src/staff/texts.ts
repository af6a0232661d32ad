import type { Texts } from "../i18n/texts";

export const texts = {
  title: ["服务热线", "Service hotline"],
  skip: ["跳到内容", "Skip to content"],
  desk: ["坐席台", "Desk"],
  file: ["登记", "File"],
  crew: ["我的工单", "My orders"],
  supervise: ["督导台", "Supervisor"],
  wallboard: ["大屏", "Wallboard"],
  reports: ["报表", "Reports"],
  revisit: ["回访", "Revisits"],
  knowledge: ["知识库", "Knowledge"],
  operate: ["运维", "Operator"],
  other: ["English", "中文"],
  logOut: ["退出", "Log out"],
  ended: ["登录已过期", "The session is over"],
  endedMore: [
    "您填写的内容已保留。请重新登录后继续。",
    "What you typed is kept. Log in again to go on.",
  ],
  logIn: ["重新登录", "Log in again"],
  nothing: ["您的角色没有可用的页面。", "There is no page for your role."],
  loading: ["正在加载…", "Loading…"],
} satisfies Texts<string>;
