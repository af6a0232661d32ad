import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Decision } from "../staff/Decision";
import { Due } from "../staff/Due";
import { Part } from "../staff/Part";
import { texts } from "./texts";

/** What agents ask while a caller waits; five minutes are left for an answer. */
export function Questions() {
  const t = useTexts(texts);
  const questions = useQuery({
    queryKey: ["questions"],
    meta: { live: true },
    queryFn: () =>
      content(intake.GET("/questions", { params: { query: { status: "OPEN", limit: 50 } } })),
  });
  return (
    <section className="panel">
      <h2>{t("questions")}</h2>
      <Part query={questions}>
        {(found) =>
          found.items.length === 0 ? (
            <p className="quiet">{t("noQuestions")}</p>
          ) : (
            <ul className="cards">
              {found.items.map((it) => (
                <li key={it.id}>
                  <div className="row spread">
                    <span>
                      {it.ticket === undefined ? (
                        t("askedBy", it.askedBy)
                      ) : (
                        <Link to={`/tickets/${it.ticket}`}>{t("askedBy", it.askedBy)}</Link>
                      )}
                    </span>
                    <Due at={it.dueAt} />
                  </div>
                  <p className="text">{it.question}</p>
                  <Decision
                    about={t("askedBy", it.askedBy)}
                    choices={[
                      {
                        title: t("answer"),
                        label: t("answer"),
                        pointer: "/answer",
                        send: (answer) =>
                          content(
                            intake.POST("/questions/{question}/answer", {
                              params: { path: { question: it.id } },
                              body: { answer },
                            }),
                          ),
                      },
                    ]}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Part>
    </section>
  );
}
