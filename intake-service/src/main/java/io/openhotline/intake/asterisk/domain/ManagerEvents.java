package io.openhotline.intake.asterisk.domain;

import io.openhotline.intake.agent.domain.AgentState;
import io.openhotline.intake.asterisk.domain.Told.Nothing;
import io.openhotline.intake.asterisk.domain.Told.OfAgent;
import io.openhotline.intake.asterisk.domain.Told.OfCall;
import io.openhotline.intake.call.domain.CallEvent;
import io.openhotline.intake.call.domain.CallEventKind;
import io.openhotline.intake.call.domain.Direction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Translates events of Asterisk 13 and later. A call is known by its `Linkedid`, which all its
/// channels share. It begins when its caller joins a queue: before, nobody of the hotline could
/// answer.
public final class ManagerEvents {
    private ManagerEvents() {}

    /// @param now the time of an event without one
    public static Told read(ManagerMessage message, Instant now) {
        Instant at = message.time(now).truncatedTo(ChronoUnit.MICROS);
        return switch (message.get("Event")) {
            case "QueueCallerJoin" -> joined(message, at, false);
            case "QueueEntry" -> joined(message, at.minusSeconds(wait(message)), true);
            case "AgentConnect" ->
                    call(message, CallEventKind.ANSWERED, at, agent(message.get("Interface")));
            case "QueueCallerAbandon" -> call(message, CallEventKind.ABANDONED, at, null);
            case "Hold" -> later(message, CallEventKind.HELD, at, null);
            case "Unhold" -> later(message, CallEventKind.RESUMED, at, null);
            case "BlindTransfer" -> transferred(message, at, message.get("Extension"));
            case "AttendedTransfer" ->
                    transferred(message, at, message.get("SecondTransfererConnectedLineNum"));
            case "Hangup" ->
                    message.get("Uniqueid").equals(linkedId(message))
                            ? later(message, CallEventKind.ENDED, at, null)
                            : new Nothing();
            case "VarSet" -> variable(message, at);
            case "QueueMember", "QueueMemberStatus", "QueueMemberAdded", "QueueMemberPause" ->
                    member(message, at, state(message));
            case "QueueMemberRemoved" -> member(message, at, AgentState.OFFLINE);
            default -> new Nothing();
        };
    }

    private static long wait(ManagerMessage message) {
        return message.find("Wait")
                .filter(it -> it.matches("[0-9]{1,6}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    private static Told joined(ManagerMessage message, Instant at, boolean once) {
        return of(message, CallEventKind.QUEUED, at, null, null, true, once);
    }

    private static Told call(
            ManagerMessage message, CallEventKind kind, Instant at, @Nullable String agent) {
        return of(message, kind, at, agent, null, true, false);
    }

    private static Told later(
            ManagerMessage message, CallEventKind kind, Instant at, @Nullable String agent) {
        return of(message, kind, at, agent, null, false, false);
    }

    private static Told transferred(ManagerMessage message, Instant at, String target) {
        return message.get("Result").equals("Success")
                ? later(message, CallEventKind.TRANSFERRED, at, agent(target))
                : new Nothing();
    }

    private static Told variable(ManagerMessage message, Instant at) {
        String file = message.find("Value").orElse(null);
        return switch (message.get("Variable")) {
            case "MIXMONITOR_FILENAME" ->
                    of(message, CallEventKind.RECORDED, at, null, file, false, false);
            case "VM_MESSAGEFILE" ->
                    of(message, CallEventKind.VOICE_MESSAGE, at, null, file, true, false);
            default -> new Nothing();
        };
    }

    private static Told of(
            ManagerMessage message,
            CallEventKind kind,
            Instant at,
            @Nullable String agent,
            @Nullable String recording,
            boolean opens,
            boolean once) {
        String id = linkedId(message);
        boolean caller = kind == CallEventKind.QUEUED || kind == CallEventKind.VOICE_MESSAGE;
        return id.isEmpty()
                ? new Nothing()
                : new OfCall(
                        id,
                        new CallEvent(
                                kind,
                                at,
                                caller ? Direction.IN : null,
                                caller ? message.find("CallerIDNum").orElse(null) : null,
                                null,
                                message.find("Queue").orElse(null),
                                agent,
                                null,
                                message.find("Cause-txt").orElse(null),
                                recording),
                        opens,
                        once);
    }

    /// A transfer names the leg of the agent who passes the call on; both legs have one id.
    private static String linkedId(ManagerMessage message) {
        return message.find("Linkedid")
                .or(() -> message.find("TransfererLinkedid"))
                .or(() -> message.find("OrigTransfererLinkedid"))
                .or(() -> message.find("Uniqueid"))
                .orElse("");
    }

    private static Told member(ManagerMessage message, Instant at, AgentState state) {
        String agent =
                agent(message.find("Interface").or(() -> message.find("Location")).orElse(""));
        return agent == null || message.find("Queue").isEmpty()
                ? new Nothing()
                : new OfAgent(agent, message.get("Queue"), state, at);
    }

    /// The numbers are those of Asterisk's device states.
    private static AgentState state(ManagerMessage message) {
        return switch (message.get("Status")) {
            case "1" -> message.get("Paused").equals("1") ? AgentState.BREAK : AgentState.FREE;
            case "2", "3", "8" -> AgentState.TALKING;
            case "6", "7" -> AgentState.RINGING;
            default -> AgentState.OFFLINE;
        };
    }

    /// Returns the staff number in `PJSIP/1001`, `Local/1001@agents/n` or `SIP/1001-0000002a`; null
    /// if there is none.
    static @Nullable String agent(String channel) {
        String name = channel.replaceFirst("^[A-Za-z0-9]+/", "").replaceFirst("[@/].*$", "");
        return Optional.of(name.replaceFirst("-[0-9a-f]{8}(;[12])?$", ""))
                .filter(it -> it.matches("[!-~]{1,64}"))
                .orElse(null);
    }
}
