import { type ComponentType, lazy } from "react";
import type { texts } from "./texts";

export type Page = {
  path: string;
  title?: keyof typeof texts;
  /** The page of the menu that a page without title belongs to. */
  under?: string;
  roles: string[];
  component: ComponentType;
};

/** The roles that take calls. */
export const DESK = ["agent", "senior", "supervisor", "manager"];
const KNOWLEDGE = [...DESK, "librarian", "inspector", "surveyor", "department", "auditor"];
const FIGURES = [
  "senior",
  "supervisor",
  "manager",
  "inspector",
  "reports",
  "auditor",
  "department",
];
const INSPECTIONS = [
  "inspector",
  "agent",
  "senior",
  "supervisor",
  "manager",
  "operator",
  "auditor",
];
const EDITIONS = ["supervisor", "manager", "reports", "auditor"];
const SHEETS = ["supervisor", "manager", "auditor"];

/** The pages of staff, each loaded when it is first opened, and shown to these roles only. */
export const pages: Page[] = [
  { path: "desk", title: "desk", roles: DESK, component: lazy(() => import("../desk/DeskPage")) },
  { path: "file", title: "file", roles: DESK, component: lazy(() => import("../desk/FilePage")) },
  {
    path: "mine",
    title: "mine",
    roles: DESK,
    component: lazy(() => import("../shift/MinePage")),
  },
  {
    path: "handovers",
    title: "handovers",
    roles: DESK,
    component: lazy(() => import("../shift/HandoverPage")),
  },
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
    path: "operate",
    title: "operate",
    roles: ["operator", "auditor"],
    component: lazy(() => import("../operate/OperatePage")),
  },
  {
    path: "inspections",
    title: "inspections",
    roles: INSPECTIONS,
    component: lazy(() => import("../inspect/InspectionsPage")),
  },
  {
    path: "inspections/:id",
    roles: INSPECTIONS,
    component: lazy(() => import("../inspect/InspectionPage")),
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
    roles: FIGURES,
    component: lazy(() => import("../reports/ReportPage")),
  },
  {
    path: "reports/:period/tickets",
    roles: FIGURES,
    component: lazy(() => import("../reports/TicketsPage")),
  },
  {
    path: "editions",
    under: "reports",
    roles: EDITIONS,
    component: lazy(() => import("../reports/EditionsPage")),
  },
  {
    path: "editions/:id",
    under: "reports",
    roles: EDITIONS,
    component: lazy(() => import("../reports/EditionPage")),
  },
  {
    path: "weekly-sheets",
    under: "reports",
    roles: SHEETS,
    component: lazy(() => import("../reports/WeeklySheetsPage")),
  },
  {
    path: "weekly-sheets/:id",
    under: "reports",
    roles: SHEETS,
    component: lazy(() => import("../reports/WeeklySheetPage")),
  },
  {
    path: "agent-records/:id",
    under: "reports",
    roles: SHEETS,
    component: lazy(() => import("../reports/AgentRecordPage")),
  },
  {
    path: "counts",
    under: "reports",
    roles: FIGURES,
    component: lazy(() => import("../reports/CountsPage")),
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
    path: "records",
    title: "records",
    roles: ["department", "senior", "supervisor", "manager", "auditor"],
    component: lazy(() => import("../supervise/RecordPage")),
  },
  {
    path: "pack",
    title: "pack",
    roles: ["senior", "supervisor", "manager", "operator", "auditor"],
    component: lazy(() => import("../pack/PackPage")),
  },
  {
    path: "knowledge",
    title: "knowledge",
    roles: KNOWLEDGE,
    component: lazy(() => import("../knowledge/KnowledgePage")),
  },
  {
    path: "knowledge/:code",
    roles: KNOWLEDGE,
    component: lazy(() => import("../knowledge/ArticlePage")),
  },
  {
    path: "knowledge-draft",
    under: "knowledge",
    roles: ["librarian"],
    component: lazy(() => import("../knowledge/DraftPage")),
  },
  {
    path: "operate/:service/:id",
    roles: ["operator"],
    component: lazy(() => import("../operate/ParkedPage")),
  },
  {
    path: "deliveries",
    title: "deliveries",
    roles: ["supervisor", "manager", "operator", "auditor"],
    component: lazy(() => import("../operate/DeliveriesPage")),
  },
  {
    path: "crew/:id",
    roles: ["department", ...DESK],
    component: lazy(() => import("../crew/OrderPage")),
  },
];
