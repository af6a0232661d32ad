import { useQuery } from "@tanstack/react-query";
import { useTexts } from "../i18n/texts";
import { content, intake } from "../staff/api";
import { FileLinks } from "../staff/FileLinks";
import { Part } from "../staff/Part";
import { texts } from "./texts";

/** The photos and other files of a ticket. */
export function TicketFiles({ id }: { id: string }) {
  const t = useTexts(texts);
  const files = useQuery({
    queryKey: ["ticket-files", id],
    queryFn: () =>
      content(intake.GET("/tickets/{ticket}/attachments", { params: { path: { ticket: id } } })),
  });
  return (
    <section className="panel">
      <h2>{t("files")}</h2>
      <Part query={files}>
        {(found) =>
          found.items.length === 0 ? (
            <p className="quiet">{t("noFiles")}</p>
          ) : (
            <FileLinks files={found.items} />
          )
        }
      </Part>
    </section>
  );
}
