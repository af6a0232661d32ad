import { Button } from "antd";
import { type FormEvent, type ReactNode, useEffect } from "react";
import type { Problem } from "../api/problem";
import { type Texts, useTexts } from "../i18n/texts";
import { ProblemAlert } from "./ProblemAlert";
import { useFocusOnRefused } from "./write";

const texts = {
  confirm: ["确定", "Confirm"],
  cancel: ["取消", "Cancel"],
} satisfies Texts<string>;

/** The form of one deed, which opens in its place and takes the focus. */
export function ActionForm(props: {
  title: string;
  fields: string[];
  write: { sending: boolean; retrying: boolean; problem: Problem | undefined };
  send: () => void;
  close: () => void;
  children?: ReactNode;
}) {
  const t = useTexts(texts);
  const form = useFocusOnRefused(props.write.problem);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("textarea, input, select, button")?.focus();
  }, [form]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!props.write.sending) props.send();
  };
  return (
    <form
      ref={form}
      className="panel"
      aria-label={props.title}
      onSubmit={submit}
      noValidate
      onKeyDown={(event) => {
        if (event.key === "Escape") props.close();
      }}
    >
      <h2>{props.title}</h2>
      {props.children}
      <ProblemAlert
        problem={props.write.problem}
        retrying={props.write.retrying}
        fields={props.fields}
      />
      <p className="row">
        <Button type="primary" htmlType="submit" size="large" loading={props.write.sending}>
          {t("confirm")}
        </Button>
        <Button size="large" onClick={props.close}>
          {t("cancel")}
        </Button>
      </p>
    </form>
  );
}
