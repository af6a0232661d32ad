package io.openhotline.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.json.MalformedEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentReplyContractTest {

    @ParameterizedTest
    @EnumSource(value = EventTypes.class, mode = EnumSource.Mode.MATCH_ANY, names = "REPLY_.*")
    void a_reply_without_its_ids_is_refused(EventTypes type) {
        for (String id : List.of("ticketId", "workOrderId")) {
            ObjectNode reply = golden(type);
            reply.remove(id);

            assertRefused(type, reply, id + " is required");
        }
    }

    @ParameterizedTest
    @MethodSource("requiredFields")
    void a_reply_without_a_required_field_is_refused(EventTypes type, String field) {
        ObjectNode reply = golden(type);
        reply.remove(field);
        assertRefused(type, reply, field + " is required");

        reply.putNull(field);
        assertRefused(type, reply, field + " is required");
    }

    @ParameterizedTest
    @MethodSource("requiredTexts")
    void a_blank_text_is_refused(EventTypes type, String field) {
        for (String blank : List.of("", "  ", "\n\t", "\u3000", "\u200B\uFEFF")) {
            assertRefused(type, golden(type).put(field, blank), field + " is required");
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_of_2001_characters_is_refused(EventTypes type, String field) {
        assertRefused(
                type,
                golden(type).put(field, "漏".repeat(2_001)),
                field + " has 2001 characters, more than 2000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:01Z",
                "2200-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59Z"
            })
    void an_expected_completion_outside_the_years_2000_to_2200_is_refused(String instant) {
        assertRefused(
                EventTypes.REPLY_PROGRESS,
                golden(EventTypes.REPLY_PROGRESS).put("expectedCompletion", instant),
                "expectedCompletion must lie between the years 2000 and 2200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"SOLVED\"                | 0",
                "\"outcome\": \"SOLVED\" | \"outcome\": \"SOLVED\", \"outcome\": \"PROMISED\"",
            })
    void an_ambiguous_reply_is_refused(String clear, String ambiguous) {
        String payload = Golden.payload("reply.complete.v1");
        assertThat(payload).contains(clear);

        assertThatThrownBy(() ->
                        EventJson.read(
                                payload.replace(clear, ambiguous), DepartmentReply.Complete.class))
                .isInstanceOf(MalformedEvent.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reply.progress.v1 | expectedCompletion | tomorrow | expectedCompletion must be an RFC 3339 instant",
                "reply.complete.v1 | workOrderId        | 17       | workOrderId must be a UUID",
                "reply.complete.v1 | valid              | perhaps  | valid must be true or false",
                "reply.complete.v1 | outcome            | FINE     | outcome must be one of SOLVED, EXPLAINED, PROMISED, NOT_SOLVABLE",
            })
    void a_field_of_the_wrong_kind_is_named_without_java_names(
            String type, String field, String value, String reason) {
        EventTypes reply = EventTypes.find(type).orElseThrow();

        assertRefused(reply, golden(reply).put(field, value), reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250.505 | CNY | judgement.loss.amount must have at most 2 decimal places in CNY",
                "0.5      | JPY | judgement.loss.amount must have at most 0 decimal places in JPY",
                "-1       | CNY | judgement.loss.amount must be a decimal number, not negative, for example 1250.00",
                "一千      | CNY | judgement.loss.amount must be a decimal number, not negative, for example 1250.00",
                "1250.00  | RMB | judgement.loss.currency must be a currency of ISO 4217, for example CNY",
                "1250.00  | XXX | judgement.loss.currency must be a currency of ISO 4217, for example CNY",
            })
    void an_impossible_loss_is_refused(String amount, String currency, String reason) {
        ObjectNode reply = golden(EventTypes.REPLY_COMPLETE);
        reply.putObject("judgement")
                .putObject("loss")
                .put("amount", amount)
                .put("currency", currency);

        assertRefused(EventTypes.REPLY_COMPLETE, reply, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "]"})
    void anything_after_the_json_is_refused(String trailer) {
        assertThatThrownBy(() ->
                        EventJson.read(
                                Golden.payload("reply.complete.v1") + trailer,
                                DepartmentReply.Complete.class))
                .isInstanceOf(MalformedEvent.class);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void control_characters_and_broken_characters_are_refused(EventTypes type, String field) {
        for (String bad : List.of("\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\ud83d")) {
            assertRefused(
                    type, golden(type).put(field, "漏" + bad), field + " has control characters");
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void two_thousand_chinese_characters_or_emoji_are_accepted(EventTypes type, String field) {
        for (String text : List.of("漏".repeat(2_000), "💧".repeat(2_000), "一\r\n\t二")) {
            ObjectNode reply = golden(type).put(field, text);

            assertThat(
                            Golden.tree(
                                    EventJson.write(
                                            EventJson.read(reply.toString(), type.record()))))
                    .isEqualTo(reply);
        }
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void a_value_of_the_wrong_form_is_refused(EventTypes type, String field, String value) {
        ObjectNode reply = golden(type);
        reply.set(field, Golden.tree(value));

        assertThatThrownBy(() -> EventJson.read(reply.toString(), type.record()))
                .isInstanceOf(MalformedEvent.class);
    }

    static Stream<Arguments> requiredFields() {
        return Stream.concat(
                requiredTexts(),
                Stream.of(
                        Arguments.of(EventTypes.REPLY_COMPLETE, "outcome"),
                        Arguments.of(EventTypes.REPLY_REQUEST_EXTENSION, "until"),
                        Arguments.of(EventTypes.REPLY_SUSPEND, "reason"),
                        Arguments.of(EventTypes.REPLY_SUSPEND, "until"),
                        Arguments.of(EventTypes.REPLY_PROMISE_DATE, "promisedFor"),
                        Arguments.of(EventTypes.REPLY_APPROVE_OUTCOME, "person"),
                        Arguments.of(EventTypes.REPLY_SEND_BACK_OUTCOME, "person")));
    }

    static Stream<Arguments> requiredTexts() {
        return Stream.of(
                Arguments.of(EventTypes.REPLY_PROGRESS, "note"),
                Arguments.of(EventTypes.REPLY_COMPLETE, "remedy"),
                Arguments.of(EventTypes.REPLY_RETURN, "reason"),
                Arguments.of(EventTypes.REPLY_REQUEST_EXTENSION, "reason"),
                Arguments.of(EventTypes.REPLY_SEND_BACK_OUTCOME, "reason"),
                Arguments.of(EventTypes.REPLY_ANSWER_SUPERVISION, "text"));
    }

    static Stream<Arguments> texts() {
        return Stream.concat(
                requiredTexts(),
                Stream.of(
                        Arguments.of(EventTypes.REPLY_PROGRESS, "affectedArea"),
                        Arguments.of(EventTypes.REPLY_COMPLETE, "cause"),
                        Arguments.of(EventTypes.REPLY_SUSPEND, "note"),
                        Arguments.of(EventTypes.REPLY_PROMISE_DATE, "note"),
                        Arguments.of(EventTypes.REPLY_CONTACT_CUSTOMER, "note"),
                        Arguments.of(EventTypes.REPLY_ARRIVE, "note"),
                        Arguments.of(EventTypes.REPLY_WRITE_BACK, "note")));
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                Arguments.of(EventTypes.REPLY_ACCEPT, "ticketId", "\"2026-0000123-6\""),
                Arguments.of(EventTypes.REPLY_ACCEPT, "workOrderId", "202"),
                Arguments.of(EventTypes.REPLY_PROGRESS, "note", "[\"一\", \"二\"]"),
                Arguments.of(EventTypes.REPLY_PROGRESS, "note", "{\"zh\": \"一\"}"),
                Arguments.of(EventTypes.REPLY_PROGRESS, "expectedCompletion", "\"明天上午\""),
                Arguments.of(
                        EventTypes.REPLY_PROGRESS,
                        "expectedCompletion",
                        "\"2026-02-30T00:00:00Z\""),
                Arguments.of(
                        EventTypes.REPLY_PROGRESS, "expectedCompletion", "\"2026-11-18T09:00:00\""),
                Arguments.of(EventTypes.REPLY_SUSPEND, "until", "\"下周一\""),
                Arguments.of(EventTypes.REPLY_COMPLETE, "outcome", "\"DONE\""),
                Arguments.of(EventTypes.REPLY_COMPLETE, "outcome", "\"solved\""),
                Arguments.of(EventTypes.REPLY_COMPLETE, "valid", "\"maybe\""));
    }

    private static ObjectNode golden(EventTypes type) {
        return Golden.tree(type).deepCopy();
    }

    private static void assertRefused(EventTypes type, ObjectNode reply, String reason) {
        assertThatThrownBy(() -> EventJson.read(reply.toString(), type.record()))
                .isInstanceOf(MalformedEvent.class)
                .hasMessage(reason);
    }
}
