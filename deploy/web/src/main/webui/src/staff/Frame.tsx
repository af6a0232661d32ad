import { Modal } from "antd";
import { lazy, Suspense, useEffect } from "react";
import { Link, matchPath, Outlet, useLocation, useNavigate } from "react-router";
import { setLanguage, useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { DESK, pages } from "./pages";
import { hasRole, useSession, useSessionEnded } from "./session";
import { texts } from "./texts";

const CallPop = lazy(() => import("../desk/CallPop"));

/** The frame of all pages of staff: where one may go, who one is, the language. */
export function Frame() {
  const t = useTexts(texts);
  const session = useSession();
  const language = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  const menu = pages.filter((page) => page.title !== undefined && hasRole(session, ...page.roles));
  // The wall hangs in front of everybody.
  const { pathname } = useLocation();
  const isWall = pathname === "/wallboard";
  useShortcuts(menu.map((page) => page.path));
  return (
    <div className="frame">
      <a className="skip" href="#work">
        {t("skip")}
      </a>
      <header className="top">
        <strong>{t("title")}</strong>
        <nav aria-label={t("title")}>
          {menu.map((page, index) => (
            <Link
              key={page.path}
              to={`/${page.path}`}
              aria-current={isWithin(page.path, pathname) ? "page" : undefined}
              title={`Ctrl+Alt+${index + 1}`}
              aria-keyshortcuts={`Control+Alt+${index + 1}`}
            >
              {page.title !== undefined && t(page.title)}
            </Link>
          ))}
        </nav>
        <span>{session.person}</span>
        <button type="button" lang={other} onClick={() => setLanguage(other)}>
          {t("other")}
        </button>
        <a href="/logout">{t("logOut")}</a>
      </header>
      <main className="work" id="work" tabIndex={-1}>
        <Suspense fallback={<p role="status">{t("loading")}</p>}>
          {hasRole(session, ...DESK) && !isWall && <CallPop />}
          <Outlet />
        </Suspense>
        <Ended />
      </main>
    </div>
  );
}

/** Whether an address is that of a page of the menu, below it, or of a page that belongs to it. */
function isWithin(path: string, pathname: string): boolean {
  if (matchPath({ path: `/${path}`, end: false }, pathname) !== null) return true;
  return pages.some((page) => page.under === path && matchPath(`/${page.path}`, pathname) !== null);
}

/** Opens the pages of the menu by Ctrl, Alt and their place in it. */
function useShortcuts(paths: string[]) {
  const goTo = useNavigate();
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      const path = /^Digit[1-9]$/.test(event.code) && paths[Number(event.code.slice(5)) - 1];
      if (event.ctrlKey && event.altKey && path) {
        event.preventDefault();
        goTo(`/${path}`);
      }
    };
    addEventListener("keydown", open);
    return () => removeEventListener("keydown", open);
  });
}

function Ended() {
  const t = useTexts(texts);
  return (
    <Modal
      open={useSessionEnded()}
      title={t("ended")}
      closable={false}
      cancelButtonProps={{ style: { display: "none" } }}
      okText={t("logIn")}
      onOk={() => location.reload()}
    >
      {t("endedMore")}
    </Modal>
  );
}
