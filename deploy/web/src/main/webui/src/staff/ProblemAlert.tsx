import { Alert } from "antd";
import { isAway, type Problem } from "../api/problem";
import { type Texts, useTexts } from "../i18n/texts";

const texts = {
  away: [
    "系统暂时不可用，内容已保留，请稍后再试。",
    "The system is away. What you typed is kept; try again soon.",
  ],
  retrying: ["系统暂时不可用，正在自动重试…", "The system is away. Trying again…"],
  refused: ["请检查标出的内容。", "Please check what is marked."],
} satisfies Texts<string>;

/** Says why a write was refused. What belongs to a field of the form stands there. */
export function ProblemAlert(props: { problem?: Problem; retrying?: boolean; fields?: string[] }) {
  const t = useTexts(texts);
  if (props.retrying) return <Alert role="status" type="info" showIcon title={t("retrying")} />;
  if (props.problem === undefined) return null;
  const shown = props.fields ?? [];
  const others = (props.problem.errors ?? []).filter(
    (error) => !shown.some((pointer) => error.pointer.startsWith(pointer)),
  );
  const title = isAway(props.problem)
    ? t("away")
    : props.problem.errors === undefined
      ? (props.problem.title ?? String(props.problem.status))
      : t("refused");
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={title}
      description={
        others.length === 0
          ? undefined
          : others.map((error) => <div key={error.pointer}>{error.detail ?? error.rule}</div>)
      }
    />
  );
}
