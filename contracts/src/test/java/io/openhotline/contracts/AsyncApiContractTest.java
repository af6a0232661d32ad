package io.openhotline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openhotline.contracts.kafka.CloudEventHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiContractTest {
    private static final AsyncApi API = AsyncApi.read();

    private final RecordSchema records = new RecordSchema(API);
    private final SchemaCheck schemas = new SchemaCheck(API);

    @Test
    void every_event_type_is_a_message_and_every_message_an_event_type() {
        assertThat(AsyncApi.names(API.at("/components/messages")))
                .containsExactlyInAnyOrderElementsOf(wireNames(Event.class));
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void a_message_has_its_wire_name(EventTypes type) {
        JsonNode message = API.message(type);

        assertThat(message.at("/name").asText()).isEqualTo(type.wireName());
        assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asText())
                .isEqualTo(type.wireName());
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void a_schema_says_what_the_record_says(EventTypes type) {
        assertThat(records.differences(type.record(), API.payload(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void a_golden_file_is_valid_and_is_the_example(EventTypes type) {
        assertThat(schemas.violations(Golden.tree(type), API.payload(type))).isEmpty();
        assertThat(API.message(type).at("/examples/0/payload")).isEqualTo(Golden.tree(type));
    }

    @ParameterizedTest
    @MethodSource("io.openhotline.contracts.GoldenFilesContractTest#files")
    void a_golden_file_with_later_fields_is_valid(String file) {
        EventTypes type = EventTypes.find(file.split("\\+", 2)[0]).orElseThrow();

        assertThat(schemas.violations(Golden.tree(Golden.payload(file)), API.payload(type)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void every_field_has_a_description(EventTypes type) {
        assertThat(API.payload(type).get("properties"))
                .allSatisfy(property ->
                        assertThat(API.resolve(property).path("description").asText())
                                .isNotBlank());
    }

    @Test
    void every_message_is_on_the_topic_of_its_kind() {
        Map<String, List<String>> described =
                StreamSupport.stream(API.at("/channels").spliterator(), false)
                        .collect(
                                Collectors.toMap(
                                        channel -> channel.get("address").asText(),
                                        channel -> AsyncApi.names(channel.get("messages"))));

        assertThat(described)
                .isEqualTo(
                        Map.of(
                                Topics.TICKETS,
                                wireNames(TicketEvent.class),
                                Topics.WORK_ORDERS,
                                wireNames(WorkOrderEvent.class),
                                Topics.FOLLOW_UPS,
                                wireNames(FollowUpEvent.class),
                                Topics.CALLS,
                                wireNames(CallEvent.class),
                                Topics.INSPECTIONS,
                                wireNames(InspectionEvent.class),
                                Topics.department("{code}"),
                                wireNames(DepartmentInstruction.class),
                                Topics.replies("{code}"),
                                wireNames(DepartmentReply.class)));
    }

    @Test
    void the_headers_are_those_of_the_envelope() {
        List<String> published =
                List.of(
                        CloudEventHeaders.SPEC_VERSION,
                        CloudEventHeaders.ID,
                        CloudEventHeaders.TYPE,
                        CloudEventHeaders.SOURCE,
                        CloudEventHeaders.SUBJECT,
                        CloudEventHeaders.TIME,
                        CloudEventHeaders.SEQUENCE,
                        CloudEventHeaders.ACTOR,
                        CloudEventHeaders.ACTOR_ROLES,
                        CloudEventHeaders.PACK_VERSION,
                        CloudEventHeaders.CONTENT_TYPE,
                        CloudEventHeaders.TRACE_PARENT);

        assertThat(headers("PublishedHeaders")).containsExactlyElementsOf(published);
        assertThat(headers("ReplyHeaders"))
                .contains(CloudEventHeaders.ID, CloudEventHeaders.TYPE)
                .isSubsetOf(published);
    }

    @ParameterizedTest
    @MethodSource("io.openhotline.contracts.DepartmentReplyContractTest#wrongValues")
    void the_schema_refuses_a_value_of_the_wrong_form(EventTypes type, String field, String value) {
        ObjectNode reply = Golden.tree(type).deepCopy();
        reply.set(field, Golden.tree(value));

        assertThat(schemas.violations(reply, API.payload(type))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.openhotline.contracts.DepartmentReplyContractTest#texts")
    void the_schema_bounds_a_text_as_the_record_does(EventTypes type, String field) {
        int max = DepartmentReply.MAX_TEXT;
        ObjectNode reply = Golden.tree(type).deepCopy();
        JsonNode schema = API.payload(type);

        assertThat(Stream.of("💧".repeat(max), "漏".repeat(max), "一\r\n\t二"))
                .allSatisfy(text ->
                        assertThat(schemas.violations(reply.put(field, text), schema)).isEmpty());
        assertThat(Stream.of("漏".repeat(max + 1), "漏\u0000", "漏\u001b", "漏\u0085"))
                .allSatisfy(text ->
                        assertThat(schemas.violations(reply.put(field, text), schema))
                                .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("io.openhotline.contracts.DepartmentReplyContractTest#requiredTexts")
    void the_schema_refuses_a_blank_text(EventTypes type, String field) {
        ObjectNode reply = Golden.tree(type).deepCopy();

        assertThat(Stream.of("", "  ", "\n\t", "\u3000"))
                .allSatisfy(text ->
                        assertThat(schemas.violations(reply.put(field, text), API.payload(type)))
                                .isNotEmpty());
    }

    private static List<String> headers(String schema) {
        return AsyncApi.names(API.at("/components/schemas/" + schema + "/properties"));
    }

    private static List<String> wireNames(Class<?> kind) {
        return Arrays.stream(EventTypes.values())
                .filter(type -> kind.isAssignableFrom(type.record()))
                .map(EventTypes::wireName)
                .toList();
    }
}
