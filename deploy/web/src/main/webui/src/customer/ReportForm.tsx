import { type FormEvent, useRef, useState } from "react";
import { newKey } from "../api/keys";
import { byField, isAway, type Problem } from "../api/problem";
import { useTexts } from "../i18n/texts";
import type { Catalogue, Receipt } from "./api";
import { CategoryField } from "./CategoryField";
import { Done } from "./Done";
import { useDraft } from "./draft";
import { Field } from "./Field";
import { FormFields } from "./FormFields";
import { addPhoto, fileUntilTaken, filing } from "./filing";
import { PersonFields } from "./PersonFields";
import { PhotoField } from "./PhotoField";
import { PlaceField } from "./PlaceField";
import { texts } from "./texts";

const MOST_PHOTOS = 3;

/** The form by which a customer reports a matter. */
export function ReportForm(props: { catalogue: Catalogue; channel: string }) {
  const t = useTexts(texts);
  const [draft, change, clear] = useDraft();
  const [problem, setProblem] = useState<Problem>();
  const [waiting, setWaiting] = useState<number>();
  const [sending, setSending] = useState(false);
  const [done, setDone] = useState<{ receipt: Receipt; failures: string[] }>();
  const [photos, setPhotos] = useState<File[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const category = props.catalogue.categories.find((it) => it.code === draft.category);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    setProblem(undefined);
    const outcome = await fileUntilTaken(
      filing(draft, category, props.channel),
      draft.key,
      setWaiting,
    );
    setWaiting(undefined);
    if ("receipt" in outcome) {
      setDone({ receipt: outcome.receipt, failures: await sendPhotos(outcome.receipt.id) });
      clear();
    } else {
      setProblem(outcome.problem);
      // A body that was refused is another body when it is mended.
      if (!isAway(outcome.problem)) change({ key: newKey() });
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
      );
    }
    setSending(false);
  };

  const sendPhotos = async (ticket: string) => {
    const failures: string[] = [];
    for (const photo of photos) {
      const why = await addPhoto(ticket, photo, newKey());
      if (why !== null) failures.push(t("photoFailed", photo.name, why));
    }
    return failures;
  };

  if (done !== undefined) {
    return <Done {...done} again={() => setDone(undefined)} />;
  }
  const errors = byField(problem);
  return (
    <form onSubmit={send} ref={form} noValidate>
      <Field label={t("what")} hint={t("whatHint")} error={errors["/description"]}>
        {(own) => (
          <textarea
            {...own}
            maxLength={2000}
            value={draft.description}
            onChange={(event) => change({ description: event.target.value })}
          />
        )}
      </Field>
      <CategoryField
        catalogue={props.catalogue}
        description={draft.description}
        value={draft.category}
        error={errors["/category"]}
        set={(code) => change({ category: code, fields: {} })}
      />
      {category !== undefined && (
        <FormFields
          category={category}
          values={draft.fields}
          errors={errors}
          change={(fields) => change({ fields })}
        />
      )}
      <PlaceField
        draft={draft}
        required={category?.requires.includes("place") ?? false}
        error={errors["/place/address"] ?? errors["/place"]}
        change={change}
      />
      <PersonFields catalogue={props.catalogue} draft={draft} errors={errors} change={change} />
      <PhotoField chosen={photos} choose={(chosen) => setPhotos(chosen.slice(0, MOST_PHOTOS))} />
      <div role="alert">
        {waiting !== undefined && <p className="notice">{t("away", waiting)}</p>}
        {problem !== undefined && (
          <p className="notice bad">{isAway(problem) ? t("gaveUp") : refusal(problem, t)}</p>
        )}
      </div>
      <button type="submit" className="first" aria-disabled={sending}>
        {sending ? t("sending") : t("send")}
      </button>
    </form>
  );
}

/** Names what stands at no field of this form, so that nothing is refused in silence. */
function refusal(problem: Problem, t: (key: "refused") => string): string {
  const shown = ["/description", "/category", "/customer", "/place", "/fields"];
  const others = (problem.errors ?? []).filter(
    (error) => !shown.some((pointer) => error.pointer.startsWith(pointer)),
  );
  return [
    problem.errors === undefined ? (problem.title ?? "") : t("refused"),
    ...others.map((error) => `${error.pointer}: ${error.detail ?? error.rule}`),
  ].join(" ");
}
