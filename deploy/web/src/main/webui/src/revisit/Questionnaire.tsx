import { Button, Input } from "antd";
import type { FormEvent } from "react";
import type { components } from "../api/followup.gen";
import { pick, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, followup } from "../staff/api";
import { Choice } from "../staff/Choice";
import { useDraft } from "../staff/drafts";
import { Labelled } from "../staff/Labelled";
import { ProblemAlert } from "../staff/ProblemAlert";
import { useWrite } from "../staff/write";
import { asked, body, type Draft } from "./answers";
import { texts } from "./texts";

type Questions = components["schemas"]["Questionnaire"];
type Question = components["schemas"]["Question"];

/** The questionnaire of the pack, question by question, as answers ask for them. */
export function Questionnaire(props: { id: string; questionnaire: Questions }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const { id, questionnaire } = props;
  const [draft, change] = useDraft<Draft>(`survey.${id}`, {
    satisfaction: "",
    remark: "",
    answers: {},
    reasons: {},
  });
  const write = useWrite((answers: components["schemas"]["NewAnswers"], key) =>
    content(
      followup.POST("/followups/{id}/answers", {
        params: { path: { id }, header: { "Idempotency-Key": key } },
        body: answers,
      }),
    ),
  );
  const shown = asked(questionnaire, draft);
  const send = (event: FormEvent) => {
    event.preventDefault();
    write.send(body(questionnaire, draft));
  };
  return (
    <form className="panel" onSubmit={send} noValidate>
      <h2>{t("questionnaire")}</h2>
      <Labelled label={pick(questionnaire.opening, language)} error={write.errors["/satisfaction"]}>
        {(own) => (
          <Choice
            own={own}
            empty="—"
            options={questionnaire.satisfactions.map((it) => ({
              code: it.satisfaction,
              name: it.text,
            }))}
            value={draft.satisfaction}
            change={(satisfaction) => change({ satisfaction })}
          />
        )}
      </Labelled>
      {shown.map((question, index) => (
        <Labelled
          key={question.code}
          label={pick(question.text, language)}
          hint={question.required ? t("required") : undefined}
          error={write.errors[`/answers/${index}/answer`] ?? write.errors[`/answers/${index}`]}
        >
          {(own) => (
            <Answer
              own={own}
              question={question}
              value={draft.answers[question.code] ?? ""}
              set={(value) => change({ answers: { ...draft.answers, [question.code]: value } })}
            />
          )}
        </Labelled>
      ))}
      <Labelled label={t("remark")} error={write.errors["/remark"]}>
        {(own) => (
          <Input.TextArea
            {...own}
            rows={2}
            maxLength={2000}
            value={draft.remark}
            onChange={(event) => change({ remark: event.target.value })}
          />
        )}
      </Labelled>
      <ProblemAlert
        problem={write.problem}
        retrying={write.retrying}
        fields={["/satisfaction", "/remark"]}
      />
      <Button type="primary" htmlType="submit" size="large" loading={write.sending}>
        {t("send")}
      </Button>
    </form>
  );
}

function Answer(props: {
  own: Parameters<Parameters<typeof Labelled>[0]["children"]>[0];
  question: Question;
  value: string;
  set: (value: string) => void;
}) {
  const { own, question, value, set } = props;
  switch (question.kind) {
    case "CHOICE":
    case "CHOICES":
      return (
        <Choice
          own={own}
          empty="—"
          options={(question.options ?? []).map((it) => ({ code: it.code, name: it.text }))}
          value={value}
          change={set}
        />
      );
    case "SCALE":
    case "LOYALTY":
      return <Choice own={own} empty="—" options={numbers(question)} value={value} change={set} />;
    case "TEXT":
      return (
        <Input
          {...own}
          maxLength={question.maxLength}
          value={value}
          onChange={(event) => set(event.target.value)}
        />
      );
  }
}

function numbers(question: Question) {
  const min = question.min ?? 0;
  const max = question.max ?? 10;
  return Array.from({ length: max - min + 1 }, (_, at) => String(min + at)).map((code) => ({
    code,
    name: { zh: code, en: code },
  }));
}
