package io.openhotline.intake.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.Customer.Wishes;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.TicketEvent.Created;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.intake.policy.District;
import io.openhotline.intake.policy.PlacePolicy;
import io.openhotline.intake.policy.ServiceArea;
import io.openhotline.intake.ticket.domain.Classification;
import io.openhotline.intake.ticket.domain.Closure;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Evidence;
import io.openhotline.intake.ticket.domain.IncidentReference;
import io.openhotline.intake.ticket.domain.IncidentReference.CallerText;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.Quotation;
import io.openhotline.intake.ticket.domain.Relation;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.intake.ticket.domain.TicketEvent;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import io.openhotline.intake.ticket.domain.TicketEvent.JoinedIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.LeftIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.ResolvedWithIncident;
import io.openhotline.intake.ticket.domain.TicketEvent.WasAnswered;
import io.openhotline.intake.ticket.domain.TicketEvent.WasClosed;
import io.openhotline.intake.ticket.domain.TicketEvent.WasCompleted;
import io.openhotline.intake.ticket.domain.TicketEvent.WasJoined;
import io.openhotline.intake.ticket.domain.TicketEvent.WasLeft;
import io.openhotline.intake.ticket.domain.TicketEvent.WasLinked;
import io.openhotline.intake.ticket.domain.TicketEvent.WasMerged;
import io.openhotline.intake.ticket.domain.TicketEvent.WasReclassified;
import io.openhotline.intake.ticket.domain.TicketEvent.WasReopened;
import io.openhotline.intake.ticket.domain.TicketEvent.WasSealed;
import io.openhotline.intake.ticket.domain.TicketEvent.WasSupplemented;
import io.openhotline.intake.ticket.domain.TicketEvent.WasUnlinked;
import io.openhotline.intake.ticket.domain.TicketEvent.WasUnmerged;
import io.openhotline.intake.ticket.domain.TicketEvent.WasVerified;
import io.openhotline.intake.ticket.domain.TicketEvent.WasWithdrawn;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.VerificationOutcome;
import io.openhotline.platform.policy.LocalText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares every event that this service publishes with its golden file.
class TicketContractTest {
    /// A pack with two districts: one by a road, one by its coordinates.
    private static final PlacePolicy EAST =
            new PlacePolicy(
                    null,
                    null,
                    List.of(
                            new District("west", new LocalText("西区", "West"), null, List.of("解放路")),
                            new District(
                                    "east",
                                    new LocalText("东区", "East"),
                                    new ServiceArea(List.of(120.0, 30.0, 121.0, 31.0), null, null),
                                    List.of())));

    private static final TicketId ID =
            new TicketId(UUID.fromString("019a0b3e-5c00-7000-8000-000000000123"));

    private static final TicketId OTHER =
            new TicketId(UUID.fromString("019a0b3e-5c00-7000-8000-000000000124"));

    private static final UUID INCIDENT = UUID.fromString("019a0b3e-5c00-7000-8000-000000000a01");

    static Stream<TicketEvent> events() {
        return Stream.of(
                new Filed(
                        ID,
                        "2026-0000123-6",
                        leak(),
                        "agent:1001",
                        false,
                        at("16T00:12:30.125"),
                        at("16T02:40:00")),
                new WasAnswered(
                        ID, "已告知停水范围为和平路100号至160号，预计18日上午9点恢复供水。", false, at("17T03:20:00"), null),
                new WasSupplemented(ID, "水流变大，已淹到小区地下车库入口。", at("17T02:45:10")),
                new WasWithdrawn(ID, "邻居已报过同一处漏水，不用重复处理。", at("17T05:00:00")),
                new WasReclassified(
                        ID,
                        new Classification(
                                "complaint-pressure", Kind.COMPLAINT, "supply", Map.of()),
                        "leak",
                        "supply",
                        "现场无漏水，客户反映的是水压不足。",
                        "agent:1001",
                        at("17T03:05:00")),
                new WasReopened(
                        ID,
                        2,
                        "昨天修好的地方今天又漏了。",
                        new Customer(
                                "李秀英",
                                new Telephone("+8613800000123", null, "138 0000 0123", List.of()),
                                "household"),
                        at("17T01:10:00")),
                new WasLinked(
                        ID,
                        new TicketId(UUID.fromString("019a0b3e-5c00-7000-8000-000000000124")),
                        "2026-0000124-4",
                        Relation.CONTINUED_BY,
                        Instant.parse("2026-12-17T01:10:00Z")),
                new WasMerged(
                        ID,
                        OTHER,
                        "2026-0000124-4",
                        "同一处漏水，并入先到的工单。",
                        "agent:1001",
                        at("16T03:10:00")),
                new WasUnmerged(ID, OTHER, "现场核实为两处漏水。", "agent:1001", at("16T04:20:00")),
                new WasVerified(ID, VerificationOutcome.CORRECTED, "agent:2001", at("16T01:05:00")),
                new WasCompleted(
                        ID,
                        new Customer(
                                "李秀英",
                                new Telephone("+8613800000123", null, "138 0000 0123", List.of()),
                                "household"),
                        new Place("和平路128号院东门外", 30.274085, 120.15507),
                        Map.of("pipeDiameterMm", 200L, "roadFlooded", true),
                        "agent:1001",
                        at("16T00:40:00")),
                new WasSealed(ID, "agent:1001", at("16T00:20:00")),
                new WasUnlinked(
                        ID,
                        OTHER,
                        "2026-0000124-4",
                        Relation.DUPLICATE,
                        "agent:1001",
                        at("16T04:25:00")),
                new WasJoined(
                        ID,
                        OTHER,
                        "2026-0000124-4",
                        "同一处漏水，并入先到的工单。",
                        "agent:1001",
                        at("16T03:10:00")),
                new WasLeft(
                        ID, OTHER, "2026-0000124-4", "现场核实为两处漏水。", "agent:1001", at("16T04:20:00")),
                new JoinedIncident(
                        ID,
                        new IncidentReference(
                                INCIDENT,
                                OTHER,
                                "2026-0000124-4",
                                new CallerText(
                                        "和平路主管爆裂，正在抢修，预计今日18时恢复供水。",
                                        "A main burst in Peace Road. Water is expected back at 18:00.")),
                        true,
                        "agent:1001",
                        at("16T00:25:00")),
                new LeftIncident(
                        ID,
                        INCIDENT,
                        OTHER,
                        "现场核实为户内漏水，与爆管无关。",
                        "agent:1001",
                        at("16T02:05:00"),
                        false),
                new ResolvedWithIncident(
                        ID,
                        INCIDENT,
                        OTHER,
                        new CallerText(
                                "和平路主管已修复，供水恢复。",
                                "The main in Peace Road is mended, and water is back."),
                        at("16T10:30:01")),
                new WasClosed(ID, Closure.SATISFIED, at("19T02:10:00")));
    }

    /// Covers T11.
    @Test
    void the_evidence_of_a_reopening_is_published_as_agreed() {
        var reopened =
                new WasReopened(
                        ID,
                        2,
                        "昨天修好的地方今天又漏了。",
                        new Customer(
                                "李秀英",
                                new Telephone("+8613800000123", null, "138 0000 0123", List.of()),
                                "household"),
                        at("17T01:10:00"),
                        List.of(new Evidence(Golden.ATTACHMENT, "渗水照片.jpg")));

        assertThat(Golden.tree(EventJson.write(TicketContract.publish(reopened))))
                .isEqualTo(Golden.tree(EventTypes.TICKET_REOPENED, "evidence"));
    }

    /// Covers S2.
    @Test
    void a_ticket_that_leaves_its_incident_unverified_is_published_as_held() {
        var left =
                new LeftIncident(
                        ID,
                        INCIDENT,
                        OTHER,
                        "现场核实为户内漏水，与爆管无关。",
                        "agent:1001",
                        at("16T02:05:00"),
                        true);

        assertThat(Golden.tree(EventJson.write(TicketContract.publish(left))))
                .isEqualTo(Golden.tree(EventTypes.INCIDENT_LEFT, "held"));
    }

    private static Report leak() {
        return new Report(
                "phone",
                "leak",
                Kind.REPAIR,
                "supply",
                Severity.MAJOR,
                "和平路128号院东门外人行道下漏水，水已漫到机动车道。",
                new Customer(
                        "李秀英",
                        new Telephone(
                                "+8675588886666",
                                "801",
                                "0755-8888 6666转801/13800000123",
                                List.of("+8613800000123")),
                        "household"),
                new Place("和平路128号院东门外", 30.274085, 120.15507),
                Map.of("pipeDiameterMm", 200L, "roadFlooded", true));
    }

    private static Instant at(String dayAndTime) {
        return Instant.parse("2026-11-" + dayAndTime + "Z");
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_published_event_equals_its_golden_file(TicketEvent event) {
        var published = TicketContract.publish(event);
        EventTypes type = EventTypes.of(published);
        JsonNode golden =
                event instanceof Filed ? Golden.tree(type, "filed-at") : Golden.tree(type);

        assertThat(Golden.tree(EventJson.write(published))).isEqualTo(golden);
    }

    @Test
    void an_answer_that_quotes_an_article_names_its_version_t13() {
        var answered =
                new WasAnswered(
                        ID,
                        "已告知停水范围为和平路100号至160号，预计18日上午9点恢复供水。",
                        false,
                        at("17T03:20:00"),
                        new Quotation("planned-outage", 3));

        assertThat(Golden.tree(EventJson.write(TicketContract.publish(answered))))
                .isEqualTo(Golden.tree(EventTypes.TICKET_ANSWERED, "article"));
    }

    @Test
    void a_customer_with_one_number_or_none_is_published_without_empty_fields() {
        assertThat(customer(new Telephone("95588", null, "95588", List.of())))
                .isEqualTo(
                        new io.openhotline.contracts.Customer(
                                "李秀英", "95588", null, "95588", null, null));
        assertThat(customer(null))
                .isEqualTo(new io.openhotline.contracts.Customer("李秀英", null, null));
    }

    @Test
    void level_and_email_of_a_customer_and_a_repeat_are_published() {
        Customer filed = Objects.requireNonNull(leak().customer());
        Report report =
                leak().by(
                                new Customer(
                                        filed.name(),
                                        filed.telephone(),
                                        filed.kind(),
                                        "key",
                                        UUID.fromString("019a0b3e-5c00-7000-8000-000000000401")));
        var published =
                TicketContract.publish(
                        new Filed(
                                ID,
                                "2026-0000123-6",
                                report,
                                "agent:1001",
                                false,
                                at("16T00:12:30.125"),
                                at("16T02:40:00")));

        assertThat(Golden.tree(EventJson.write(published)))
                .isEqualTo(Golden.tree(EventTypes.TICKET_CREATED, "customer-level"));
        var reachable =
                TicketContract.publish(
                        new Filed(
                                ID,
                                "2026-0000123-6",
                                report.by(
                                        new Customer(
                                                filed.name(),
                                                filed.telephone(),
                                                filed.kind(),
                                                "key",
                                                null,
                                                "li.xiuying@example.org")),
                                "agent:1001",
                                false,
                                at("16T00:12:30.125"),
                                at("16T02:40:00")));
        assertThat(Golden.tree(EventJson.write(reachable)))
                .isEqualTo(Golden.tree(EventTypes.TICKET_CREATED, "customer-email"));
        var located =
                TicketContract.publish(
                        new Filed(
                                ID,
                                "2026-0000123-6",
                                report.by(
                                        new Customer(
                                                filed.name(),
                                                filed.telephone(),
                                                filed.kind(),
                                                "key",
                                                null,
                                                "li.xiuying@example.org")),
                                "agent:1001",
                                false,
                                at("16T00:12:30.125"),
                                at("16T02:40:00")),
                        _ -> Optional.empty(),
                        EAST);
        assertThat(Golden.tree(EventJson.write(located)))
                .isEqualTo(Golden.tree(EventTypes.TICKET_CREATED, "district"));
        assertThat(
                        Golden.tree(
                                EventJson.write(
                                        TicketContract.publish(
                                                new Filed(
                                                        ID,
                                                        "2026-0000123-6",
                                                        report,
                                                        "agent:1001",
                                                        false,
                                                        at("16T00:12:30.125"),
                                                        at("16T02:40:00")),
                                                _ ->
                                                        Optional.of(
                                                                new Wishes("zh", true, "phone"))))))
                .isEqualTo(Golden.tree(EventTypes.TICKET_CREATED, "customer-wishes"));
        var repeated =
                TicketContract.publish(
                        new Filed(
                                ID,
                                "2026-0000123-6",
                                report.repeating(
                                        UUID.fromString("019a0b3e-5c00-7000-8000-000000000122")),
                                "agent:1001",
                                false,
                                at("16T00:12:30.125"),
                                at("16T02:40:00")));
        assertThat(Golden.tree(EventJson.write(repeated)))
                .isEqualTo(Golden.tree(EventTypes.TICKET_CREATED, "repeat"));
        var joining =
                TicketContract.publish(
                        new Filed(
                                ID,
                                "2026-0000123-6",
                                report.joining(INCIDENT),
                                "agent:1001",
                                false,
                                at("16T00:12:30.125"),
                                at("16T02:40:00")));
        assertThat(Golden.tree(EventJson.write(joining)))
                .isEqualTo(Golden.tree(EventTypes.TICKET_CREATED, "incident"));
    }

    private static io.openhotline.contracts.@Nullable Customer customer(
            @Nullable Telephone telephone) {
        Report leak = leak();
        var report =
                new Report(
                        leak.channel(),
                        leak.category(),
                        leak.kind(),
                        leak.nature(),
                        leak.severity(),
                        leak.description(),
                        new Customer("李秀英", telephone, null),
                        null,
                        Map.of());
        var filed =
                new Filed(
                        ID,
                        "2026-0000123-6",
                        report,
                        "agent:1001",
                        false,
                        at("16T00:12:30"),
                        at("16T02:40:00"));
        return ((Created) TicketContract.publish(filed)).customer();
    }
}
