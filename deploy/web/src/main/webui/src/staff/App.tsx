import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { ConfigProvider } from "antd";
import en from "antd/locale/en_US";
import zh from "antd/locale/zh_CN";
import { useEffect } from "react";
import { BrowserRouter, Navigate, Route, Routes } from "react-router";
import { useLanguage } from "../i18n/language";
import { useTexts } from "../i18n/texts";
import { Refusal } from "./api";
import { pageNonce } from "./csp";
import { Frame } from "./Frame";
import { watch } from "./live";
import { pages } from "./pages";
import { hasRole, readSession, SessionContext } from "./session";
import { texts } from "./texts";
import { theme } from "./theme";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: false,
      // A service that restarts is back within some ten seconds; a refusal stays one.
      retry: (count, error) =>
        count < 5 && !(error instanceof Refusal && (error.problem.status ?? 500) < 500),
      retryDelay: 2_000,
    },
  },
});

export function App() {
  const language = useLanguage();
  return (
    <ConfigProvider
      csp={{ nonce: pageNonce() }}
      theme={theme}
      locale={language === "zh" ? zh : en}
      button={{ autoInsertSpace: false }}
      getPopupContainer={() => document.getElementById("work") ?? document.body}
    >
      <QueryClientProvider client={queries}>
        <BrowserRouter basename="/staff">
          <StaffPages />
        </BrowserRouter>
      </QueryClientProvider>
    </ConfigProvider>
  );
}

function StaffPages() {
  const t = useTexts(texts);
  const session = useQuery({ queryKey: ["session"], queryFn: readSession });
  useEffect(() => watch(queries), []);
  if (session.data === undefined) return <p role="status">{t("loading")}</p>;
  const own = pages.filter((page) => hasRole(session.data, ...page.roles));
  const first = own.find((page) => page.title !== undefined);
  return (
    <SessionContext.Provider value={session.data}>
      <Routes>
        <Route element={<Frame />}>
          {own.map(({ path, component: Component }) => (
            <Route key={path} path={path} element={<Component />} />
          ))}
          <Route
            path="*"
            element={
              first === undefined ? (
                <p>{t("nothing")}</p>
              ) : (
                <Navigate to={`/${first.path}`} replace />
              )
            }
          />
        </Route>
      </Routes>
    </SessionContext.Provider>
  );
}
