import { Alert } from "antd";
import type { ReactNode } from "react";
import { type Texts, useTexts } from "../i18n/texts";
import { Refusal } from "./api";

const texts = {
  away: ["这部分暂时不可用，恢复后自动显示。", "This part is away. It shows again by itself."],
  missing: ["没有找到，或您无权查看。", "Not found, or not for you to see."],
  loading: ["正在加载…", "Loading…"],
} satisfies Texts<string>;

type Read<T> = { data: T | undefined; error: Error | null };

/** Shows what was read, or that this part of the page is away while the rest works. */
export function Part<T>(props: { query: Read<T>; children: (data: T) => ReactNode }) {
  const t = useTexts(texts);
  const { data, error } = props.query;
  if (data !== undefined) return props.children(data);
  if (error === null) return <p role="status">{t("loading")}</p>;
  const missing = error instanceof Refusal && [403, 404].includes(error.problem.status ?? 0);
  return (
    <Alert
      role="status"
      type={missing ? "info" : "warning"}
      showIcon
      title={missing ? t("missing") : t("away")}
    />
  );
}
