import { useQuery } from "@tanstack/react-query";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { Part } from "../staff/Part";
import { TicketList } from "./TicketList";
import { texts } from "./texts";

/** Tickets that may be about the same matter, with how likely that is. */
export function Similar(props: { id: string }) {
  const t = useTexts(texts);
  const similar = useQuery({
    queryKey: ["similar", props.id],
    queryFn: () =>
      content(intake.GET("/tickets/{ticket}/similar", { params: { path: { ticket: props.id } } })),
  });
  return (
    <section className="panel">
      <h2>{t("similar")}</h2>
      <Part query={similar}>
        {(found) => (
          <TicketList
            rows={found.items.map((it) => ({
              ...it,
              severity: "ORDINARY" as const,
              description: `${it.score}% · ${it.description}`,
            }))}
          />
        )}
      </Part>
    </section>
  );
}
