package io.openhotline.reporting.fact.domain;

import io.openhotline.reporting.fact.domain.Observation.Asked;
import io.openhotline.reporting.fact.domain.Observation.ReworkRequested;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The follow-ups of a ticket and the reworks that they have led to.
final class FollowUpHistory {
    /// Begins the codes of the question why a customer is not satisfied (T11).
    private static final String CAUSE = "cause=";

    private final List<ReworkRequested> requests = new ArrayList<>();
    private @Nullable Asked first;
    private @Nullable Asked last;
    private final Set<Integer> planned = new HashSet<>();
    private final Set<String> causes = new HashSet<>();
    private final Set<Integer> cancelled = new HashSet<>();
    private boolean sampleable = true;
    private int unanswered;

    void asked(Asked answer) {
        first = first == null || answer.round() < first.round() ? answer : first;
        last = last == null || answer.round() >= last.round() ? answer : last;
        Stream.ofNullable(answer.answers())
                .flatMap(List::stream)
                .filter(it -> it.startsWith(CAUSE))
                .forEach(it -> causes.add(it.substring(CAUSE.length())));
    }

    /// Returns the coded answers of the last completed follow-up.
    List<String> answers() {
        return last == null || last.answers() == null ? List.of() : last.answers();
    }

    /// Returns the codes of the causes that the customer named in any round, in their order.
    List<String> causes() {
        return causes.stream().sorted().toList();
    }

    void reworkRequested(ReworkRequested request) {
        requests.add(request);
    }

    void planned(int round) {
        planned.add(round);
    }

    void cancelled(int round) {
        cancelled.add(round);
    }

    void unanswered() {
        unanswered++;
    }

    /// Returns how many follow-ups were planned and not cancelled.
    long surveys() {
        return planned.stream().filter(round -> !cancelled.contains(round)).count();
    }

    int unansweredSurveys() {
        return unanswered;
    }

    void notSampleable() {
        sampleable = false;
    }

    @Nullable Asked first() {
        return first;
    }

    @Nullable Asked last() {
        return last;
    }

    /// Returns true if follow-up may sample the ticket, or has asked its customer.
    boolean isSampleable() {
        return sampleable || last != null;
    }

    /// Returns the round of the last work order that was requested, 1 without a request.
    int requestedRound() {
        return requests.stream().mapToInt(ReworkRequested::round).max().orElse(1);
    }

    Stream<Instant> requestsOf(int round) {
        return requests.stream()
                .filter(request -> request.round() == round)
                .map(ReworkRequested::at);
    }
}
