import createClient from "openapi-fetch";
import type { components, paths } from "../api/intake.gen";
import { language } from "../i18n/language";

export type Schemas = components["schemas"];
export type Catalogue = Schemas["Catalogue"];
export type Category = Schemas["Category"];
export type FormField = Schemas["FormField"];
export type Filing = Schemas["FileTicket"];
export type Receipt = Schemas["TicketReceipt"];

/** The few operations of intake that need no account. */
export const open = createClient<paths>({ baseUrl: "/open" });

open.use({
  onRequest({ request }) {
    request.headers.set("Accept-Language", language());
    return request;
  },
});

export async function channel(): Promise<string> {
  const answer = await fetch("/open/channel");
  return ((await answer.json()) as { code: string }).code;
}
