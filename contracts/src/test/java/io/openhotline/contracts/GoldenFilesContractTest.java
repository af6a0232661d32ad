package io.openhotline.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.contracts.json.MalformedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenFilesContractTest {
    private static final Path FILES = Path.of("src/test/resources/golden");

    @Test
    void every_event_type_has_a_golden_file_and_no_file_is_without_a_type() throws IOException {
        List<String> types = files().map(GoldenFilesContractTest::type).toList();

        assertThat(files())
                .containsAll(Arrays.stream(EventTypes.values()).map(EventTypes::wireName).toList());
        assertThat(types).allMatch(type -> EventTypes.find(type).isPresent());
    }

    /// A file `<wire name>+<what was added>.json` has fields that the type got later.
    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String type(String file) {
        return file.split("\\+", 2)[0];
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_with_later_fields_is_read_and_written_again_without_loss(String file) {
        EventTypes type = EventTypes.find(type(file)).orElseThrow();

        Event event = EventJson.read(Golden.payload(file), type.record());

        assertThat(Golden.tree(EventJson.write(event)))
                .isEqualTo(Golden.tree(Golden.payload(file)));
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void reading_and_writing_again_loses_nothing(EventTypes type) {
        Event event = Golden.event(type);

        assertThat(Golden.tree(EventJson.write(event))).isEqualTo(Golden.tree(type));
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void all_files_tell_of_the_same_ticket_call_and_inspection(EventTypes type) {
        Event event = Golden.event(type);

        assertThat(event.key())
                .isEqualTo(
                        switch (event) {
                            case CallEvent _ -> Golden.CALL;
                            case InspectionEvent _ -> Golden.INSPECTION;
                            default -> Golden.TICKET;
                        });
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void a_field_of_a_newer_version_is_skipped(EventTypes type) {
        ObjectNode newer = Golden.tree(type).deepCopy();
        newer.put("addedLater", "x").putObject("alsoAddedLater").put("deep", 1);

        assertThat(EventJson.read(newer.toString(), type.record())).isEqualTo(Golden.event(type));
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void a_wire_name_leads_to_its_record_and_back(EventTypes type) {
        assertThat(EventTypes.find(type.wireName())).contains(type);
        assertThat(EventTypes.of(Golden.event(type))).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource(EventTypes.class)
    void a_type_belongs_on_the_topic_of_its_kind(EventTypes type) {
        String topic =
                switch (Golden.event(type)) {
                    case TicketEvent _ -> Topics.TICKETS;
                    case WorkOrderEvent _ -> Topics.WORK_ORDERS;
                    case FollowUpEvent _ -> Topics.FOLLOW_UPS;
                    case CallEvent _ -> Topics.CALLS;
                    case InspectionEvent _ -> Topics.INSPECTIONS;
                    case DepartmentInstruction _ -> Topics.department("engineering");
                    case DepartmentReply _ -> Topics.replies("engineering");
                };

        assertThat(Topics.carries(topic, type.wireName())).isTrue();
    }

    @Test
    void a_leak_report_is_read_as_it_was_told() {
        assertThat(Golden.event(TicketEvent.Created.class))
                .isEqualTo(
                        new TicketEvent.Created(
                                Golden.TICKET,
                                "2026-0000123-6",
                                "phone",
                                "leak",
                                CategoryKind.REPAIR,
                                "supply",
                                Severity.MAJOR,
                                "和平路128号院东门外人行道下漏水，水已漫到机动车道。",
                                new Customer("李秀英", "13800000123", "household"),
                                new Place("和平路128号院东门外", 30.274085, 120.15507),
                                Map.of("pipeDiameterMm", 200, "roadFlooded", true),
                                "agent:1001",
                                false,
                                Instant.parse("2026-11-16T00:12:30.125Z")));
    }

    @Test
    void null_or_nothing_for_a_number_or_a_yes_or_no_is_malformed() {
        ObjectNode unknownRound = Golden.tree(EventTypes.WORKORDER_ISSUED).deepCopy();
        unknownRound.putNull("round");
        ObjectNode withoutOverdue = Golden.tree(EventTypes.INSTRUCTION_REMINDED).deepCopy();
        withoutOverdue.remove("overdue");

        assertMalformed(unknownRound.toString(), WorkOrderEvent.Issued.class);
        assertMalformed(withoutOverdue.toString(), DepartmentInstruction.Reminded.class);
    }

    @Test
    void what_is_no_json_object_is_malformed() {
        for (String payload : List.of("", "null", "[]", "\"text\"", "7", "{", "{\"ticketId\":}")) {
            assertMalformed(payload, TicketEvent.Closed.class);
        }
    }

    private static void assertMalformed(String payload, Class<? extends Event> type) {
        assertThatThrownBy(() -> EventJson.read(payload, type)).isInstanceOf(MalformedEvent.class);
    }
}
