package io.openhotline.intake.ticket.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.ticket.domain.Decision.Accepted;
import io.openhotline.intake.ticket.domain.Decision.Refused;
import io.openhotline.intake.ticket.domain.Ticket.Answered;
import io.openhotline.intake.ticket.domain.Ticket.Closed;
import io.openhotline.intake.ticket.domain.Ticket.NotYetFiled;
import io.openhotline.intake.ticket.domain.Ticket.Open;
import io.openhotline.intake.ticket.domain.Ticket.Withdrawn;
import io.openhotline.intake.ticket.domain.TicketEvent.WasReclassified;
import io.openhotline.platform.actor.Actor;
import io.openhotline.platform.actor.Actor.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassificationDeciderTest {
    private static final TicketId ID = new TicketId(new UUID(0, 123));
    private static final Instant AT = Instant.parse("2026-11-16T00:12:30Z");
    private static final Classification LEAK =
            new Classification("leak", Kind.REPAIR, "supply", Map.of("pipeDiameterMm", 200L));
    private static final Classification PRESSURE =
            new Classification("complaint-pressure", Kind.COMPLAINT, "supply", Map.of());

    static Stream<Ticket> beforeClosure() {
        return Stream.concat(
                Stream.of(Handling.values()).map(handling -> new Open(ID, AT, 1, handling)),
                Stream.of(new Answered(ID, AT, 1, "已答复", true, AT, null)));
    }

    @ParameterizedTest
    @MethodSource("beforeClosure")
    void a_category_can_be_corrected_until_closure_c34(Ticket ticket) {
        assertThat(ClassificationDecider.decide(to(PRESSURE), ticket, LEAK))
                .isEqualTo(
                        new Accepted(
                                ticket,
                                List.of(
                                        new WasReclassified(
                                                ID,
                                                PRESSURE,
                                                "leak",
                                                "supply",
                                                "水压不足",
                                                "agent:1001",
                                                AT))));
    }

    @Test
    void a_correction_of_only_the_nature_or_only_the_form_is_one() {
        var quality = new Classification("leak", Kind.REPAIR, "quality", LEAK.fields());
        var wider =
                new Classification("leak", Kind.REPAIR, "supply", Map.of("pipeDiameterMm", 300L));

        for (var corrected : List.of(quality, wider)) {
            assertThat(ClassificationDecider.decide(to(corrected), open(), LEAK))
                    .isInstanceOf(Accepted.class);
        }
    }

    @Test
    void a_correction_that_changes_nothing_is_refused() {
        assertThat(ClassificationDecider.decide(to(LEAK), open(), LEAK))
                .isEqualTo(new Refused(Refusal.SAME_CLASSIFICATION));
    }

    @Test
    void a_ticket_that_is_over_keeps_its_category() {
        assertThat(decide(new Withdrawn(ID, AT, "邻居已报", AT)))
                .isEqualTo(new Refused(Refusal.ALREADY_WITHDRAWN));
        assertThat(decide(new Closed(ID, AT, 1, Closure.SATISFIED, AT)))
                .isEqualTo(new Refused(Refusal.ALREADY_CLOSED));
        assertThat(decide(new NotYetFiled())).isEqualTo(new Refused(Refusal.TICKET_NOT_FOUND));
    }

    private static Decision decide(Ticket ticket) {
        return ClassificationDecider.decide(to(PRESSURE), ticket, LEAK);
    }

    private static Ticket open() {
        return new Open(ID, AT, 1, Handling.NONE);
    }

    private static Reclassify to(Classification corrected) {
        return new Reclassify(ID, corrected, "水压不足", AT, new Actor(Role.AGENT, "1001"));
    }
}
