import { type ComponentType, lazy } from "react";
import type { texts } from "./texts";

export type Page = {
  path: string;
  title?: keyof typeof texts;
  roles: string[];
  component: ComponentType;
};

/** The roles that take calls. */
export const DESK = ["agent", "senior", "supervisor", "manager"];

/** The pages of staff, each loaded when it is first opened, and shown to these roles only. */
export const pages: Page[] = [
  { path: "desk", title: "desk", roles: DESK, component: lazy(() => import("../desk/DeskPage")) },
  { path: "file", title: "file", roles: DESK, component: lazy(() => import("../desk/FilePage")) },
  {
    path: "tickets/:id",
    roles: [...DESK, "operator", "auditor", "surveyor", "inspector", "librarian"],
    component: lazy(() => import("../desk/TicketPage")),
  },
  {
    path: "crew",
    title: "crew",
    roles: ["department"],
    component: lazy(() => import("../crew/CrewPage")),
  },
  {
    path: "supervise",
    title: "supervise",
    roles: ["supervisor", "manager"],
    component: lazy(() => import("../supervise/SupervisePage")),
  },
  {
    path: "wallboard",
    title: "wallboard",
    roles: ["senior", "supervisor", "manager", "reports", "operator"],
    component: lazy(() => import("../supervise/WallboardPage")),
  },
  {
    path: "reports",
    title: "reports",
    roles: ["senior", "supervisor", "manager", "inspector", "reports", "auditor", "department"],
    component: lazy(() => import("../reports/ReportPage")),
  },
  {
    path: "revisit",
    title: "revisit",
    roles: ["senior", "supervisor", "manager", "surveyor"],
    component: lazy(() => import("../revisit/QueuePage")),
  },
  {
    path: "revisit/:id",
    roles: ["senior", "supervisor", "manager", "surveyor"],
    component: lazy(() => import("../revisit/CallPage")),
  },
  {
    path: "crew/:id",
    roles: ["department", ...DESK],
    component: lazy(() => import("../crew/OrderPage")),
  },
];
