package io.openhotline.intake.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.intake.ticket.TicketEntity.Phase;
import io.openhotline.intake.ticket.domain.Closure;
import io.openhotline.intake.ticket.domain.Customer;
import io.openhotline.intake.ticket.domain.Handling;
import io.openhotline.intake.ticket.domain.Kind;
import io.openhotline.intake.ticket.domain.Level;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.intake.ticket.domain.ProjectedTicket;
import io.openhotline.intake.ticket.domain.Quotation;
import io.openhotline.intake.ticket.domain.Report;
import io.openhotline.intake.ticket.domain.Severity;
import io.openhotline.intake.ticket.domain.Telephone;
import io.openhotline.intake.ticket.domain.Ticket;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketEvent.Filed;
import io.openhotline.intake.ticket.domain.TicketId;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.intake.ticket.domain.WorkOrder;
import io.openhotline.intake.ticket.domain.WorkOrder.Instruction;
import io.openhotline.intake.ticket.domain.WorkOrder.Progress;
import io.openhotline.intake.ticket.domain.WorkOrder.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TicketMapperTest {
    private static final TicketId ID = new TicketId(new UUID(0, 123));
    private static final Instant RECEIVED = Instant.parse("2026-11-16T00:12:30Z");
    private static final Instant LATER = RECEIVED.plus(Duration.ofMinutes(5));
    private static final Report LEAK =
            report(
                    new Customer(
                            "李秀英",
                            new Telephone(
                                    "+8613800000123",
                                    "801",
                                    "138 0000 0123转801/95588",
                                    List.of("95588")),
                            "household",
                            "key",
                            null,
                            "li.xiuying@example.org"),
                    new Place("和平路128号院东门外", 30.274085, 120.15507));
    private static final Open OPEN = new Open(ID, RECEIVED, 1, Handling.NONE);
    private static final Answered ANSWERED =
            new Answered(ID, RECEIVED, 1, "关阀即可", true, LATER, null);

    static Stream<Ticket> filedTickets() {
        return Stream.of(OPEN, ANSWERED);
    }

    static Stream<Ticket> laterTickets() {
        return Stream.of(
                OPEN,
                new Open(ID, RECEIVED, 2, Handling.NONE),
                ANSWERED,
                new Answered(ID, RECEIVED, 1, "已答复", false, LATER, new Quotation("water-price", 2)),
                new Withdrawn(ID, RECEIVED, "邻居已报", LATER),
                new Closed(ID, RECEIVED, 1, Closure.SATISFIED, LATER),
                new Closed(ID, RECEIVED, 1, Closure.WAIVED, LATER),
                new Closed(ID, RECEIVED, 1, Closure.REWORK_LIMIT, LATER));
    }

    @Test
    void the_row_of_a_leak_has_all_of_its_report() {
        assertThat(TicketMapper.row(filed(LEAK), OPEN, null))
                .usingRecursiveComparison()
                .isEqualTo(leakRow());
    }

    @Test
    void a_report_without_customer_and_place_leaves_their_columns_empty() {
        var expected = leakRow();
        expected.customerName = null;
        expected.customerPhone = null;
        expected.customerPhoneExtension = null;
        expected.customerPhoneWritten = null;
        expected.customerFurtherPhones = null;
        expected.customerKind = null;
        expected.customerLevel = null;
        expected.customerEmail = null;
        expected.placeAddress = null;
        expected.placeLatitude = null;
        expected.placeLongitude = null;

        assertThat(TicketMapper.row(filed(report(null, null)), OPEN, null))
                .usingRecursiveComparison()
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("filedTickets")
    void a_ticket_just_filed_comes_back_from_its_row(Ticket ticket) {
        var row = TicketMapper.row(filed(LEAK), ticket, null);

        assertThat(TicketMapper.ticket(row)).isEqualTo(ticket);
        assertThat(TicketMapper.projected(row)).isEqualTo(new ProjectedTicket(ticket, null));
    }

    @ParameterizedTest
    @MethodSource("laterTickets")
    void every_state_comes_back_from_the_row_that_it_was_written_to(Ticket ticket) {
        var row = leakRow();

        TicketMapper.update(row, ticket);

        assertThat(TicketMapper.ticket(row)).isEqualTo(ticket);
        assertThat(row.status).isEqualTo(TicketStatus.of(ticket));
    }

    @ParameterizedTest
    @MethodSource("laterTickets")
    void a_projected_ticket_comes_back_with_its_work_order(Ticket ticket) {
        var projected = new ProjectedTicket(ticket, workOrder(Stage.ACCEPTED, 2));
        var row = leakRow();

        TicketMapper.update(row, projected);

        assertThat(TicketMapper.projected(row)).isEqualTo(projected);
        assertThat(row.status).isEqualTo(projected.status());
        assertThat(row.department).isEqualTo("engineering");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void an_open_ticket_shows_the_stage_of_its_work_order(Stage stage) {
        var projected = new ProjectedTicket(OPEN, workOrder(stage, 1));
        var row = leakRow();

        TicketMapper.update(row, projected);

        assertThat(TicketMapper.ticket(row)).isEqualTo(projected.ticket());
        assertThat(TicketMapper.projected(row)).isEqualTo(projected);
    }

    @Test
    void a_rework_clears_the_closure_and_keeps_the_answer_on_record() {
        var row = TicketMapper.row(filed(LEAK), ANSWERED, null);
        TicketMapper.update(row, new Closed(ID, RECEIVED, 1, Closure.SATISFIED, LATER));
        var expected = leakRow();
        expected.round = 2;
        expected.answer = "关阀即可";
        expected.answeredAt = LATER;
        expected.firstContact = true;
        expected.status = TicketStatus.REWORK;

        TicketMapper.update(row, new Open(ID, RECEIVED, 2, Handling.NONE));

        assertThat(row).usingRecursiveComparison().isEqualTo(expected);
    }

    @Test
    void a_ticket_that_is_not_filed_has_no_row() {
        assertThatThrownBy(() -> TicketMapper.update(leakRow(), new NotYetFiled()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Report report(@Nullable Customer customer, @Nullable Place place) {
        return new Report(
                "phone",
                "leak",
                Kind.REPAIR,
                "supply",
                Severity.MAJOR,
                "和平路128号院东门外人行道下漏水",
                customer,
                place,
                Map.of("pipeDiameterMm", 200L));
    }

    private static Filed filed(Report report) {
        return new Filed(ID, "2026-0000123-6", report, "agent:1001", false, RECEIVED, LATER);
    }

    private static TicketEntity leakRow() {
        var row = new TicketEntity();
        row.id = ID.value();
        row.number = "2026-0000123-6";
        row.channel = "phone";
        row.category = "leak";
        row.kind = Kind.REPAIR;
        row.nature = "supply";
        row.severity = Severity.MAJOR;
        row.description = "和平路128号院东门外人行道下漏水";
        row.customerName = "李秀英";
        row.customerPhone = "+8613800000123";
        row.customerPhoneExtension = "801";
        row.customerPhoneWritten = "138 0000 0123转801/95588";
        row.customerFurtherPhones = List.of("95588");
        row.customerKind = "household";
        row.customerLevel = "key";
        row.customerEmail = "li.xiuying@example.org";
        row.placeAddress = "和平路128号院东门外";
        row.placeLatitude = 30.274085;
        row.placeLongitude = 120.15507;
        row.fields = Map.of("pipeDiameterMm", 200L);
        row.firstReceiver = "agent:1001";
        row.receivedAt = RECEIVED;
        row.filedAt = LATER;
        row.phase = Phase.OPEN;
        row.round = 1;
        row.deskLevel = Level.AGENT;
        row.assignee = "1001";
        row.tracker = "1001";
        row.status = TicketStatus.RECEIVED;
        return row;
    }

    private static WorkOrder workOrder(Stage stage, int round) {
        var instruction =
                new Instruction(
                        new UUID(0, 1),
                        "2026-0000123-6/" + round,
                        "engineering",
                        round,
                        null,
                        RECEIVED,
                        LATER,
                        LATER);
        return new WorkOrder(instruction, stage, LATER, Progress.NONE, null, null);
    }
}
