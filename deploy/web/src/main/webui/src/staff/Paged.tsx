import { type InfiniteData, useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import { type Texts, useTexts } from "../i18n/texts";
import { Part } from "./Part";

const texts = {
  more: ["更多", "More"],
} satisfies Texts<string>;

export type Page<T> = { items: T[]; next?: string | null };

/** Reads the page after a cursor, or the first one. */
export type Read<T> = (after: string | undefined) => Promise<Page<T>>;

/** A list that is read page by page, as its service gives it. */
export function Paged<T>(props: {
  queryKey: (string | number | boolean | undefined)[];
  live?: boolean;
  empty: string;
  load: Read<T>;
  children: (items: T[]) => ReactNode;
}) {
  const t = useTexts(texts);
  const pages = useInfiniteQuery<
    Page<T>,
    Error,
    InfiniteData<Page<T>>,
    typeof props.queryKey,
    string | undefined
  >({
    queryKey: props.queryKey,
    meta: { live: props.live === true },
    initialPageParam: undefined,
    queryFn: ({ pageParam }) => props.load(pageParam),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <Part query={pages}>
      {(found) => {
        const items = found.pages.flatMap((page) => page.items);
        return (
          <>
            {items.length === 0 ? <p className="quiet">{props.empty}</p> : props.children(items)}
            {pages.hasNextPage && (
              <p>
                <Button loading={pages.isFetching} onClick={() => pages.fetchNextPage()}>
                  {t("more")}
                </Button>
              </p>
            )}
          </>
        );
      }}
    </Part>
  );
}
