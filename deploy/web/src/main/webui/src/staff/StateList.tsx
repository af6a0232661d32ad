import { type ReactNode, useState } from "react";
import { type Texts, useTexts } from "../i18n/texts";
import { Cards } from "./Cards";
import { ChoiceField, type Option } from "./fields";
import { type Page, Paged } from "./Paged";

const texts = {
  state: ["状态", "State"],
  all: ["全部", "All"],
} satisfies Texts<string>;

/** A list of things in one state, or in all, with the choice above it. */
export function StateList<S extends string, T extends { id: string }>(props: {
  name: string;
  states: Option<S>[];
  first?: S;
  live?: boolean;
  empty: string;
  load: (state: S | undefined, after: string | undefined) => Promise<Page<T>>;
  children: (item: T) => ReactNode;
}) {
  const t = useTexts(texts);
  const [chosen, setChosen] = useState<string>(props.first ?? "");
  const state = props.states.find((it) => it.code === chosen)?.code;
  return (
    <>
      <ChoiceField
        label={t("state")}
        options={props.states}
        empty={t("all")}
        value={chosen}
        change={setChosen}
      />
      <Paged
        queryKey={[props.name, chosen]}
        live={props.live}
        empty={props.empty}
        load={(after) => props.load(state, after)}
      >
        {(found) => (
          <Cards items={found} keyOf={(it) => it.id}>
            {props.children}
          </Cards>
        )}
      </Paged>
    </>
  );
}
