import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { useTexts } from "../i18n/texts";
import { content, reporting } from "../staff/api";
import { useDraft } from "../staff/drafts";
import { TextField } from "../staff/fields";
import { ProblemAlert } from "../staff/ProblemAlert";
import { hasRole, useSession } from "../staff/session";
import { useWrite } from "../staff/write";
import type { Edition } from "./EditionPage";
import { texts } from "./editionTexts";

/** The comment of a report: written while it is a draft, read afterwards. */
export function EditionComment(props: { edition: Edition }) {
  const t = useTexts(texts);
  const { edition, comment, commentedBy } = props.edition;
  const writes = hasRole(useSession(), "manager", "reports") && edition.publishedAt === null;
  return (
    <section className="panel">
      <h2>{t("comment")}</h2>
      {comment === null ? (
        <p className="quiet">{t("noComment")}</p>
      ) : (
        <>
          <p className="text">{comment}</p>
          <p className="quiet">{t("commentedBy", commentedBy ?? "")}</p>
        </>
      )}
      {writes && <CommentForm id={edition.id} comment={comment ?? ""} />}
    </section>
  );
}

function CommentForm(props: { id: string; comment: string }) {
  const t = useTexts(texts);
  const [draft, change] = useDraft(`comment.${props.id}`, { comment: props.comment });
  const [saved, setSaved] = useState(false);
  const write = useWrite(
    (comment: string) =>
      content(
        reporting.PUT("/editions/{id}/comment", {
          params: { path: { id: props.id } },
          body: { comment },
        }),
      ),
    () => setSaved(true),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    if (!write.sending) write.send(draft.comment.trim());
  };
  return (
    <form onSubmit={send} noValidate>
      <TextField
        label={t("comment")}
        rows={8}
        maxLength={10000}
        value={draft.comment}
        error={write.errors["/comment"]}
        change={(comment) => change({ comment })}
      />
      <ProblemAlert problem={write.problem} retrying={write.retrying} fields={["/comment"]} />
      <div role="status">{saved && t("saved")}</div>
      <Button htmlType="submit" type="primary" loading={write.sending}>
        {t("saveComment")}
      </Button>
    </form>
  );
}
