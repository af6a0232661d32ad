import type { Texts } from "../i18n/texts";

export const texts = {
  schedule: ["预约时间或改变方式", "Make an appointment"],
  appointment: ["预约时间", "Appointment"],
  way: ["回访方式", "Way"],
  PHONE: ["电话", "Telephone"],
  DOOR: ["上门", "At the door"],
  SMS: ["短信", "SMS"],
  EMAIL: ["邮件", "E-mail"],
  WECHAT: ["微信", "WeChat"],
  visit: ["上门回访", "Visit at the door"],
  contact: ["结果", "How it went"],
  REACHED: ["已见到客户", "Reached"],
  NO_ANSWER: ["无人在家", "Nobody there"],
  DECLINED: ["拒绝回访", "Declined"],
  visitors: ["上门人员工号", "Numbers of the visitors"],
  visitorsHint: ["至少按规定的人数，用逗号分开", "as many as the rules ask for, with commas"],
  signedBy: ["客户签字", "Signed by"],
} satisfies Texts<string>;
