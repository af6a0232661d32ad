package io.openhotline.intake.asterisk.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.agent.domain.AgentState;
import io.openhotline.intake.call.domain.CallEvent;
import io.openhotline.intake.call.domain.CallEventKind;
import io.openhotline.intake.call.domain.Direction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagerEventsTest {
    private static final Instant NOW = Instant.parse("2026-11-16T00:12:20.5Z");
    private static final Instant TOLD = Instant.parse("2026-11-16T00:12:19.25Z");
    private static final String STAMP = "Timestamp: 1794787939.250000";

    @Test
    void a_caller_who_joins_a_queue_opens_a_call() {
        assertThat(
                        read(
                                "Event: QueueCallerJoin",
                                STAMP,
                                "CallerIDNum: 13800000123",
                                "Queue: water",
                                "Uniqueid: 1.7",
                                "Linkedid: 1.7"))
                .isEqualTo(
                        new Told.OfCall(
                                "1.7",
                                new CallEvent(
                                        CallEventKind.QUEUED,
                                        TOLD,
                                        Direction.IN,
                                        "13800000123",
                                        null,
                                        "water",
                                        null,
                                        null,
                                        null,
                                        null),
                                true,
                                false));
    }

    @Test
    void a_caller_who_waits_when_the_connection_begins_has_waited_for_some_seconds() {
        assertThat(read("Event: QueueEntry", "Queue: water", "Uniqueid: 1.7", "Wait: 20"))
                .isEqualTo(
                        new Told.OfCall(
                                "1.7",
                                new CallEvent(
                                        CallEventKind.QUEUED,
                                        NOW.minusSeconds(20),
                                        Direction.IN,
                                        null,
                                        null,
                                        "water",
                                        null,
                                        null,
                                        null,
                                        null),
                                true,
                                true));
    }

    @Test
    void an_agent_connects_by_the_number_of_the_interface() {
        assertThat(
                        read(
                                "Event: AgentConnect",
                                STAMP,
                                "Queue: water",
                                "Linkedid: 1.7",
                                "Uniqueid: 1.7",
                                "Interface: PJSIP/1001",
                                "HoldTime: 9"))
                .isEqualTo(of(CallEventKind.ANSWERED, "water", "1001", null, null, true));
    }

    @Test
    void the_hangup_of_the_callers_channel_ends_the_call_and_of_another_one_doesnt() {
        assertThat(
                        read(
                                "Event: Hangup",
                                STAMP,
                                "Uniqueid: 1.7",
                                "Linkedid: 1.7",
                                "Cause-txt: Normal Clearing"))
                .isEqualTo(of(CallEventKind.ENDED, null, null, "Normal Clearing", null, false));
        assertThat(read("Event: Hangup", "Uniqueid: 1.8", "Linkedid: 1.7"))
                .isEqualTo(new Told.Nothing());
    }

    @Test
    void a_transfer_counts_when_it_succeeded() {
        assertThat(
                        read(
                                "Event: BlindTransfer",
                                STAMP,
                                "Result: Success",
                                "TransfererLinkedid: 1.7",
                                "Extension: 2001"))
                .isEqualTo(of(CallEventKind.TRANSFERRED, null, "2001", null, null, false));
        assertThat(
                        read(
                                "Event: AttendedTransfer",
                                STAMP,
                                "Result: Success",
                                "OrigTransfererLinkedid: 1.7",
                                "SecondTransfererConnectedLineNum: 2002"))
                .isEqualTo(of(CallEventKind.TRANSFERRED, null, "2002", null, null, false));
        assertThat(read("Event: BlindTransfer", "Result: Fail", "TransfererLinkedid: 1.7"))
                .isEqualTo(new Told.Nothing());
    }

    @Test
    void files_of_recordings_and_voice_messages_are_told_by_variables() {
        assertThat(
                        read(
                                "Event: VarSet",
                                STAMP,
                                "Variable: MIXMONITOR_FILENAME",
                                "Value: 录音/1.wav",
                                "Linkedid: 1.7"))
                .isEqualTo(of(CallEventKind.RECORDED, null, null, null, "录音/1.wav", false));
        assertThat(read("Event: VarSet", "Variable: FOO", "Value: x", "Linkedid: 1.7"))
                .isEqualTo(new Told.Nothing());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, FREE",
        "1, 1, BREAK",
        "2, 0, TALKING",
        "8, 0, TALKING",
        "6, 0, RINGING",
        "5, 0, OFFLINE",
        "x, 0, OFFLINE"
    })
    void a_member_of_a_queue_has_a_state(String status, String paused, AgentState state) {
        assertThat(
                        read(
                                "Event: QueueMemberStatus",
                                STAMP,
                                "Queue: water",
                                "Interface: PJSIP/1001",
                                "Status: " + status,
                                "Paused: " + paused))
                .isEqualTo(new Told.OfAgent("1001", "water", state, TOLD));
    }

    @ParameterizedTest
    @CsvSource({
        "PJSIP/1001, 1001",
        "SIP/1001-0000002a, 1001",
        "Local/1001@agents/n, 1001",
        "Local/1001@agents-0000002a;1, 1001",
        "1001, 1001",
        "Agent/a.b-c, a.b-c"
    })
    void the_staff_number_is_in_the_name_of_the_channel(String channel, String agent) {
        assertThat(ManagerEvents.agent(channel)).isEqualTo(agent);
    }

    @Test
    void messages_without_an_event_or_an_id_tell_nothing() {
        assertThat(read("Response: Success")).isEqualTo(new Told.Nothing());
        assertThat(read("Event: QueueCallerJoin", "Queue: water")).isEqualTo(new Told.Nothing());
        assertThat(read("Event: PeerStatus", "Peer: SIP/1001")).isEqualTo(new Told.Nothing());
        assertThat(read("no colon at all")).isEqualTo(new Told.Nothing());
    }

    private static Told of(
            CallEventKind kind,
            @Nullable String queue,
            @Nullable String agent,
            @Nullable String cause,
            @Nullable String recording,
            boolean opens) {
        return new Told.OfCall(
                "1.7",
                new CallEvent(kind, TOLD, null, null, null, queue, agent, null, cause, recording),
                opens,
                false);
    }

    private static Told read(String... lines) {
        return ManagerEvents.read(ManagerMessage.of(List.of(lines)), NOW);
    }
}
