package io.openhotline.intake.call.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Represents a call as its events tell it so far. The order in which they arrived doesn't matter,
/// only the times that they have.
public record Call(List<CallEvent> events) {
    public Call {
        events = events.stream().sorted(CallEvent.IN_ORDER).toList();
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A call has at least one event");
        }
    }

    public static Call of(Collection<CallEvent> events) {
        return new Call(List.copyOf(events));
    }

    public Call with(CallEvent event) {
        return new Call(Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /// Says whether an event is known already, by its kind and time.
    public boolean has(CallEvent told) {
        return has(told::isSame);
    }

    /// Says whether an event whose time isn't told is known already: one that happens once is
    /// there, or the last one of another kind is the same.
    public boolean hasAlike(CallEvent told) {
        return told.kind().happensOnce() ? has(told::isAlike) : events.getLast().isAlike(told);
    }

    public Instant startedAt() {
        return events.getFirst().at();
    }

    /// Returns [Direction#IN] until an event says otherwise.
    public Direction direction() {
        return first(CallEvent::direction).orElse(Direction.IN);
    }

    public Optional<String> caller() {
        return first(CallEvent::caller);
    }

    public Optional<String> called() {
        return first(CallEvent::called);
    }

    /// Returns the queue in which the caller waited last.
    public Optional<String> queue() {
        return last(CallEvent::queue);
    }

    public Optional<Instant> answeredAt() {
        return first(event -> event.kind() == CallEventKind.ANSWERED ? event.at() : null);
    }

    /// Returns when the call was over. A switchboard may say so more than once.
    public Optional<Instant> endedAt() {
        return first(event -> event.kind().ends() ? event.at() : null);
    }

    /// Returns the agent who has the call, or had it at its end.
    public Optional<String> agent() {
        return last(event -> event.kind().changesAgent() ? event.agent() : null);
    }

    /// Returns the agent who answered first.
    public Optional<String> answeredBy() {
        return first(event -> event.kind() == CallEventKind.ANSWERED ? event.agent() : null);
    }

    /// Says whether the caller hung up before an answer.
    public boolean isAbandoned() {
        return status() == CallStatus.MISSED
                && has(event -> event.kind() == CallEventKind.ABANDONED);
    }

    /// Returns how many agents of the queue were free when the call came in, if the switchboard has
    /// told that.
    public Optional<Integer> freeAgents() {
        return first(CallEvent::freeAgents);
    }

    /// Returns everybody who talked with the customer, in the order in which they came.
    public List<String> agents() {
        return events.stream()
                .filter(event ->
                        event.kind().changesAgent() || event.kind() == CallEventKind.JOINED)
                .flatMap(event -> Optional.ofNullable(event.agent()).stream())
                .distinct()
                .toList();
    }

    public Optional<String> cause() {
        return last(CallEvent::cause);
    }

    public Optional<String> recording() {
        return last(CallEvent::recording);
    }

    public boolean hasVoiceMessage() {
        return voiceMessageAt().isPresent();
    }

    /// Returns when the caller left a voice message.
    public Optional<Instant> voiceMessageAt() {
        return first(event -> event.kind() == CallEventKind.VOICE_MESSAGE ? event.at() : null);
    }

    /// Returns the time from the first ringing to the answer, or to the end without one.
    public Optional<Duration> waited() {
        return answeredAt().or(this::endedAt).map(end -> Duration.between(startedAt(), end));
    }

    /// Says whether the promise of T2 was kept. Empty when nobody has answered, and when no agent
    /// was free at the beginning: the promise doesn't count then.
    ///
    /// @param freeAgents null if that isn't known, which counts as one
    public Optional<Boolean> answeredWithin(Duration promised, @Nullable Integer freeAgents) {
        return answeredAt()
                .filter(_ -> freeAgents == null || freeAgents > 0)
                .map(answer -> Duration.between(startedAt(), answer).compareTo(promised) <= 0);
    }

    public CallStatus status() {
        if (endedAt().isPresent()) {
            return answeredAt().isPresent() ? CallStatus.ENDED : CallStatus.MISSED;
        }
        if (answeredAt().isEmpty()) {
            return CallStatus.WAITING;
        }
        return isOnHold() ? CallStatus.ON_HOLD : CallStatus.TALKING;
    }

    /// Says whether somebody has to call back: a customer's call that nobody answered and that left
    /// no message.
    public boolean needsCallBack() {
        return direction() == Direction.IN
                && status() == CallStatus.MISSED
                && !hasVoiceMessage()
                && caller().isPresent();
    }

    private boolean isOnHold() {
        return last(event ->
                        switch (event.kind()) {
                            case HELD -> true;
                            case RESUMED, ANSWERED, TRANSFERRED -> false;
                            case RINGING,
                                    QUEUED,
                                    JOINED,
                                    ABANDONED,
                                    ENDED,
                                    RECORDED,
                                    VOICE_MESSAGE ->
                                    null;
                        })
                .orElse(false);
    }

    private boolean has(Predicate<CallEvent> condition) {
        return events.stream().anyMatch(condition);
    }

    private <T> Optional<T> first(Function<CallEvent, @Nullable T> part) {
        return events.stream()
                .flatMap(event -> Optional.ofNullable(part.apply(event)).stream())
                .findFirst();
    }

    private <T> Optional<T> last(Function<CallEvent, @Nullable T> part) {
        return events.reversed().stream()
                .flatMap(event -> Optional.ofNullable(part.apply(event)).stream())
                .findFirst();
    }
}
