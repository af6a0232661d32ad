import type { components } from "../api/followup.gen";

type Schemas = components["schemas"];
type Question = Schemas["Question"];

export type Draft = {
  satisfaction: string;
  remark: string;
  answers: Record<string, string>;
  reasons: Record<string, string>;
};

/** Returns the questions that are asked after these answers, in order. */
export function asked(questionnaire: Schemas["Questionnaire"], draft: Draft): Question[] {
  return [...questionnaire.questions, ...questionnaire.facts].filter((question) =>
    isAsked(question, draft),
  );
}

function isAsked(question: Question, draft: Draft): boolean {
  const { when } = question;
  if (when === undefined) return true;
  const answer =
    when.question === "satisfaction" ? draft.satisfaction : (draft.answers[when.question] ?? "");
  if (answer === "") return false;
  if (when.is !== undefined && !when.is.includes(answer)) return false;
  if (when.atLeast !== undefined && Number(answer) < when.atLeast) return false;
  return when.atMost === undefined || Number(answer) <= when.atMost;
}

/** Builds the body of the answers; questions without one are left out. */
export function body(questionnaire: Schemas["Questionnaire"], draft: Draft): Schemas["NewAnswers"] {
  return {
    satisfaction: draft.satisfaction as Schemas["Satisfaction"],
    remark: draft.remark.trim() === "" ? undefined : draft.remark.trim(),
    questionnaire: { code: questionnaire.code, version: questionnaire.version },
    answers: asked(questionnaire, draft)
      .map((question) => ({
        question: question.code,
        answer: (draft.answers[question.code] ?? "").trim(),
      }))
      .filter((it) => it.answer !== ""),
  };
}
