import { useQuery } from "@tanstack/react-query";
import type { components } from "../api/intake.gen";
import { pick, useLanguage } from "../i18n/language";
import { content, intake } from "./api";

export type Catalogue = components["schemas"]["Catalogue"];
export type Category = components["schemas"]["Category"];

/** The pack's codes with their names; they don't change while the services run. */
export function useCatalogue(): Catalogue | undefined {
  return useQuery({
    queryKey: ["catalogue"],
    queryFn: () => content(intake.GET("/categories")),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

type Kind = "categories" | "departments" | "channels" | "customerKinds" | "natures";

/** Returns a function from a code to its name; a code that is not known stays as it is. */
export function useNames(): (kind: Kind, code: string | undefined) => string {
  const catalogue = useCatalogue();
  const language = useLanguage();
  return (kind, code) => {
    const found = catalogue?.[kind].find((it) => it.code === code);
    return found === undefined ? (code ?? "") : pick(found.name, language);
  };
}
