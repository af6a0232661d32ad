import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { newKey } from "../api/keys";
import { byField, isAway, type Problem } from "../api/problem";
import { Refusal } from "./api";

/**
 * A write of a form. The form on the screen has one key, so that a second press, or a repeat after
 * a lost answer, does nothing twice; a body that was refused gets another key.
 */
export function useWrite<B, R>(
  write: (body: B, key: string) => Promise<R>,
  done?: (result: R) => void,
) {
  const queries = useQueryClient();
  const key = useRef(newKey());
  const mutation = useMutation<R, Error, B>({
    mutationFn: (body) => write(body, key.current),
    retry: (count, error) => count < 4 && mayComeBack(error),
    retryDelay: (_, error) => (error instanceof Refusal ? error.retryAfter : 3) * 1000,
    onSuccess: async (result) => {
      key.current = newKey();
      done?.(result);
      await queries.invalidateQueries();
    },
    onError: (error) => {
      if (!mayComeBack(error)) key.current = newKey();
    },
  });
  const problem: Problem | undefined =
    mutation.error instanceof Refusal
      ? mutation.error.problem
      : mutation.error === null
        ? undefined
        : { status: 503 };
  return {
    send: mutation.mutate,
    sending: mutation.isPending,
    // A browser that is offline waits with a write until it is back.
    retrying: mutation.isPending && (mutation.failureCount > 0 || mutation.isPaused),
    problem,
    errors: byField(problem),
  };
}

/** A network that fails, or a service that is away, may be back in a moment. */
function mayComeBack(error: Error): boolean {
  return !(error instanceof Refusal) || isAway(error.problem);
}

/** Returns what a form refers to, so that its first field that was refused gets the focus. */
export function useFocusOnRefused(problem: Problem | undefined) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problem !== undefined) {
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  }, [problem]);
  return form;
}
