import { Button, Input } from "antd";
import { useState } from "react";
import { ActionForm } from "./ActionForm";
import { Labelled } from "./Labelled";
import { useWrite } from "./write";

export type Choice = {
  title: string;
  /** The label of its text, or nothing if it needs none. */
  label?: string;
  pointer?: string;
  /** Whether it is not what is usually done. */
  plain?: boolean;
  send: (text: string, key: string) => Promise<unknown>;
};

/** Buttons for the decisions about one thing; one that needs a text opens a form. */
export function Decision(props: { about: string; choices: Choice[] }) {
  const [open, setOpen] = useState<Choice>();
  return (
    <>
      <div className="row">
        {props.choices.map((choice, index) => (
          <Button
            key={choice.title}
            type={index === 0 && choice.plain !== true ? "primary" : "default"}
            aria-label={`${choice.title} ${props.about}`}
            onClick={() => setOpen(choice)}
          >
            {choice.title}
          </Button>
        ))}
      </div>
      {open !== undefined && (
        <DecisionForm
          key={open.title}
          about={props.about}
          choice={open}
          close={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function DecisionForm(props: { about: string; choice: Choice; close: () => void }) {
  const { choice } = props;
  const [text, setText] = useState("");
  const write = useWrite<string, unknown>(
    (body, key) => choice.send(body.trim(), key),
    props.close,
  );
  const pointer = choice.pointer ?? "/reason";
  return (
    <ActionForm
      title={`${choice.title} ${props.about}`}
      fields={choice.label === undefined ? [] : [pointer]}
      write={write}
      close={props.close}
      send={() => write.send(text)}
    >
      {choice.label !== undefined && (
        <Labelled label={choice.label} error={write.errors[pointer]}>
          {(own) => (
            <Input.TextArea
              {...own}
              rows={2}
              maxLength={1000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Labelled>
      )}
    </ActionForm>
  );
}
