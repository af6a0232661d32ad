package io.openhotline.platform.inbox;

import java.util.Arrays;
import java.util.stream.Stream;

/// Describes to an operator why an event is parked. The exceptions of a transaction that could not
/// be committed say only that; the fault that was the reason is their cause, or is suppressed.
final class Cause {
    private static final int DEPTH = 10;

    private Cause() {}

    static String of(Throwable fault) {
        Throwable reason =
                reasons(fault, DEPTH).filter(it -> !isWrapper(it)).findFirst().orElse(fault);
        return reason.getClass().getSimpleName() + ": " + reason.getMessage();
    }

    /// The fault and, in depth, its cause and its suppressed faults.
    private static Stream<Throwable> reasons(Throwable fault, int depth) {
        Stream<Throwable> inner =
                depth == 0
                        ? Stream.empty()
                        : Stream.concat(
                                        Stream.ofNullable(fault.getCause()),
                                        Arrays.stream(fault.getSuppressed()))
                                .flatMap(it -> reasons(it, depth - 1));
        return Stream.concat(Stream.of(fault), inner);
    }

    private static boolean isWrapper(Throwable fault) {
        String type = fault.getClass().getName();
        return fault.getClass() == RuntimeException.class && fault.getCause() != null
                || Stream.of("io.quarkus.narayana.", "jakarta.transaction.", "com.arjuna.")
                        .anyMatch(type::startsWith);
    }
}
