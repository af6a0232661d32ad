import { useState } from "react";
import { Link } from "react-router";
import type { components } from "../api/intake.gen";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { useCatalogue } from "../staff/catalogue";
import { ChoiceField, options } from "../staff/fields";
import { Paged } from "../staff/Paged";
import { hasRole, useSession } from "../staff/session";
import { ArticleList } from "./ArticleList";
import { ArticleSearch } from "./ArticleSearch";
import { Due } from "./Due";
import { texts } from "./texts";
import { Unanswered } from "./Unanswered";

type State = components["schemas"]["ArticleState"];
const STATES: State[] = ["DRAFT", "APPROVED", "PUBLISHED", "SUPERSEDED", "RETIRED"];

/** The knowledge base: search for all, and the lists of those who keep it. */
export default function KnowledgePage() {
  const t = useTexts(texts);
  const session = useSession();
  const keeps = hasRole(session, "senior", "supervisor", "manager", "librarian");
  return (
    <>
      <div className="row spread">
        <h1>{t("title")}</h1>
        {hasRole(session, "librarian") && (
          <Link to="/knowledge-draft">
            <strong>{t("write")}</strong>
          </Link>
        )}
      </div>
      <ArticleSearch />
      {keeps ? (
        <div className="columns">
          <Articles states />
          <div>
            <Due />
            <Unanswered />
          </div>
        </div>
      ) : (
        <Articles states={hasRole(session, "auditor")} />
      )}
    </>
  );
}

function Articles(props: { states: boolean }) {
  const t = useTexts(texts);
  const catalogue = useCatalogue();
  const [state, setState] = useState("");
  const [category, setCategory] = useState("");
  return (
    <section className="panel">
      <h2>{t("articles")}</h2>
      <div className="pair">
        {props.states && (
          <ChoiceField
            label={t("state")}
            options={options(texts, STATES)}
            empty={t("all")}
            value={state}
            change={setState}
          />
        )}
        <ChoiceField
          label={t("category")}
          options={catalogue?.categories ?? []}
          empty={t("all")}
          value={category}
          change={setCategory}
        />
      </div>
      <Paged
        queryKey={["articles", state, category]}
        empty={t("noArticles")}
        load={(after) =>
          content(
            intake.GET("/articles", {
              params: {
                query: {
                  state: state === "" ? undefined : (state as State),
                  category: category === "" ? undefined : category,
                  after,
                  limit: 30,
                },
              },
            }),
          )
        }
      >
        {(articles) => <ArticleList articles={articles} />}
      </Paged>
    </section>
  );
}
