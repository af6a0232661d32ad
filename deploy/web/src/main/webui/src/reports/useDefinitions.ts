import { useQuery } from "@tanstack/react-query";
import { pick, useLanguage } from "../i18n/language";
import { content, reporting } from "../staff/api";

/** Returns a function from the code of an indicator or a measure to its name. */
export function useDefinitions(): (code: string) => string {
  const language = useLanguage();
  const found = useQuery({
    queryKey: ["indicators"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => content(reporting.GET("/indicators")),
  }).data;
  return (code) => {
    const definition = [...(found?.items ?? []), ...(found?.measures ?? [])].find(
      (it) => it.code === code,
    );
    return definition === undefined ? code : pick(definition.name, language);
  };
}
