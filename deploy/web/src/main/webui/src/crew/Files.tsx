import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { newKey } from "../api/keys";
import type { Problem } from "../api/problem";
import { language } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { content, dispatch } from "../staff/api";
import { FileLinks } from "../staff/FileLinks";
import { Part } from "../staff/Part";
import type { WorkOrder } from "./CrewPage";
import { texts } from "./texts";

/** The photos of a work order. A phone offers its camera. */
export function Files(props: { order: WorkOrder }) {
  const t = useTexts(texts);
  const { id, ticketId } = props.order;
  const files = useQuery({
    queryKey: ["files", id, ticketId],
    queryFn: () =>
      content(dispatch.GET("/workorders/{id}/attachments", { params: { path: { id } } })),
  });
  return (
    <section className="panel">
      <h2>{t("photos")}</h2>
      <Part query={files}>{(found) => <FileLinks files={found.items} />}</Part>
      <Upload ticket={ticketId} />
    </section>
  );
}

function Upload(props: { ticket: string }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const [said, setSaid] = useState("");
  const id = useId();
  const send = async (photo: File | undefined) => {
    if (photo === undefined) return;
    const form = new FormData();
    form.set("file", photo);
    const answer = await fetch(`/api/intake/tickets/${props.ticket}/attachments`, {
      method: "POST",
      headers: {
        "Idempotency-Key": newKey(),
        "X-Requested-With": "JavaScript",
        "Accept-Language": language(),
      },
      body: form,
    });
    if (answer.ok) {
      setSaid(t("uploaded", photo.name));
      await queries.invalidateQueries({ queryKey: ["files"] });
    } else {
      const problem = (await answer.json()) as Problem;
      setSaid(problem.errors?.[0]?.detail ?? problem.title ?? String(answer.status));
    }
  };
  return (
    <div className="labelled">
      <label htmlFor={id}>{t("photo")}</label>
      <input
        id={id}
        type="file"
        accept="image/*"
        capture="environment"
        onChange={(event) => send(event.target.files?.[0])}
      />
      <div role="status">{said}</div>
    </div>
  );
}
