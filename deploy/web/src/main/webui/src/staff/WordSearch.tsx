import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type FormEvent, type ReactNode, useState } from "react";
import { type Texts, useTexts } from "../i18n/texts";
import { Part } from "./Part";

const texts = {
  find: ["查找", "Find"],
} satisfies Texts<string>;

/** Finds things by words, and shows them below the field. */
export function WordSearch<T>(props: {
  name: string;
  label: string;
  results: string;
  find: (words: string) => Promise<T>;
  children: (found: T) => ReactNode;
}) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState("");
  const found = useQuery({
    queryKey: [props.name, asked],
    enabled: asked !== "",
    queryFn: () => props.find(asked),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(typed.trim());
  };
  return (
    <search className="panel">
      <form className="row" onSubmit={submit}>
        <Input
          aria-label={props.label}
          placeholder={props.label}
          value={typed}
          maxLength={100}
          style={{ maxWidth: 420 }}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button htmlType="submit" type="primary">
          {t("find")}
        </Button>
      </form>
      {asked !== "" && (
        <section aria-label={props.results} aria-live="polite">
          <h2>{props.results}</h2>
          <Part query={found}>{props.children}</Part>
        </section>
      )}
    </search>
  );
}
