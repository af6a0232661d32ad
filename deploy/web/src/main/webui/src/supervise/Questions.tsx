import { Link } from "react-router";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Decision } from "../staff/Decision";
import { Due } from "../staff/Due";
import { ListPanel } from "../staff/ListPanel";
import { texts } from "./texts";

/** What agents ask while a caller waits; five minutes are left for an answer. */
export function Questions() {
  const t = useTexts(texts);
  return (
    <ListPanel
      name="questions"
      title={t("questions")}
      empty={t("noQuestions")}
      load={(after) =>
        content(
          intake.GET("/questions", { params: { query: { status: "OPEN", after, limit: 30 } } }),
        )
      }
      keyOf={(it) => it.id}
    >
      {(it) => <Item question={it} />}
    </ListPanel>
  );
}

function Item(props: { question: components["schemas"]["Question"] }) {
  const t = useTexts(texts);
  const { id, ticket, askedBy, dueAt, question } = props.question;
  return (
    <>
      <div className="row spread">
        <span>
          {ticket === undefined ? (
            t("askedBy", askedBy)
          ) : (
            <Link to={`/tickets/${ticket}`}>{t("askedBy", askedBy)}</Link>
          )}
        </span>
        <Due at={dueAt} />
      </div>
      <p className="text">{question}</p>
      <Decision
        about={t("askedBy", askedBy)}
        choices={[
          {
            title: t("answer"),
            label: t("answer"),
            pointer: "/answer",
            send: (answer) =>
              content(
                intake.POST("/questions/{question}/answer", {
                  params: { path: { question: id } },
                  body: { answer },
                }),
              ),
          },
        ]}
      />
    </>
  );
}
