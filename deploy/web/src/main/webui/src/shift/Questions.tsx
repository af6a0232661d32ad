import { Link } from "react-router";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { beginning } from "../staff/beginning";
import { Decision } from "../staff/Decision";
import { Due } from "../staff/Due";
import { ListPanel } from "../staff/ListPanel";
import { useSession } from "../staff/session";
import { texts } from "./texts";

type Question = components["schemas"]["Question"];

/** What I have asked the supervisor, with the answers; asked before a ticket is filed, too. */
export function Questions() {
  const t = useTexts(texts);
  const { person } = useSession();
  return (
    <ListPanel
      name={["my-questions", person]}
      title={t("questions")}
      empty={t("noQuestions")}
      load={(after) =>
        content(
          intake.GET("/questions", { params: { query: { askedBy: person, after, limit: 10 } } }),
        )
      }
      keyOf={(it) => it.id}
      above={
        <Decision
          about=""
          choices={[
            {
              title: t("ask"),
              label: t("question"),
              pointer: "/question",
              send: (question, key) =>
                content(
                  intake.POST("/questions", {
                    params: { header: { "Idempotency-Key": key } },
                    body: { question },
                  }),
                ),
            },
          ]}
        />
      }
    >
      {(it) => <Item question={it} />}
    </ListPanel>
  );
}

function Item(props: { question: Question }) {
  const t = useTexts(texts);
  const { id, ticket, question, status, dueAt, answer, advice, answeredBy } = props.question;
  return (
    <>
      <div className="row spread">
        <span className="row">
          <strong>{t(status)}</strong>
          {ticket !== undefined && <Link to={`/tickets/${ticket}`}>{t("ticket")}</Link>}
        </span>
        {status === "OPEN" && <Due at={dueAt} />}
      </div>
      <p className="text">{question}</p>
      {answer !== undefined && (
        <p className="text">
          {t("answeredBy", answeredBy ?? "")} {answer}
          {advice !== undefined && ` (${t(advice)})`}
        </p>
      )}
      {status === "OPEN" && (
        <Decision
          about={beginning(question, 20)}
          choices={[
            {
              title: t("withdraw"),
              plain: true,
              send: () =>
                content(
                  intake.POST("/questions/{question}/withdrawal", {
                    params: { path: { question: id } },
                  }),
                ),
            },
          ]}
        />
      )}
    </>
  );
}
