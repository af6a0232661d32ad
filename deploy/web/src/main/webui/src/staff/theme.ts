import type { ThemeConfig } from "antd";

/** Ant Design's colours, darkened until text on them has a contrast of 4.5 to 1. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: "#0958d9",
    colorPrimaryHover: "#003eb3",
    colorLink: "#0958d9",
    colorLinkHover: "#003eb3",
    colorError: "#cf1322",
    colorErrorText: "#a8071a",
    colorSuccess: "#237804",
    colorWarning: "#874d00",
    colorWarningBg: "#fff7e6",
    colorWarningBorder: "#e0b877",
    colorTextPlaceholder: "#616872",
    colorTextDescription: "#53585f",
    colorTextSecondary: "#53585f",
    motion: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  },
};
