import { useQuery } from "@tanstack/react-query";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { Decision } from "../staff/Decision";
import { Part } from "../staff/Part";
import { texts } from "./texts";

/** Counts all reports again from the stored observations; reports answer meanwhile. */
export function Rebuild() {
  const t = useTexts(texts);
  const rebuild = useQuery({
    queryKey: ["rebuild"],
    queryFn: () => content(reporting.GET("/rebuild")),
    refetchInterval: (query) => (query.state.data?.running === true ? 3_000 : false),
  });
  return (
    <section className="panel">
      <h2>{t("rebuild")}</h2>
      <Part query={rebuild}>
        {(found) => (
          <>
            <p role="status">{t(found.running ? "rebuilding" : "notRebuilding")}</p>
            {!found.running && (
              <Decision
                about={t("rebuild")}
                choices={[
                  { title: t("startRebuild"), send: () => content(reporting.POST("/rebuild")) },
                ]}
              />
            )}
          </>
        )}
      </Part>
    </section>
  );
}
