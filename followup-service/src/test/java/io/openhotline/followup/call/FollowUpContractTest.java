package io.openhotline.followup.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.openhotline.contracts.Event;
import io.openhotline.contracts.EventTypes;
import io.openhotline.contracts.FollowUpEvent;
import io.openhotline.contracts.FollowUpEvent.Answer;
import io.openhotline.contracts.FollowUpEvent.Completed;
import io.openhotline.contracts.FollowUpEvent.Wording;
import io.openhotline.contracts.Golden;
import io.openhotline.contracts.json.EventJson;
import io.openhotline.followup.call.domain.AnswerSource;
import io.openhotline.followup.call.domain.ContactResult;
import io.openhotline.followup.call.domain.FollowUpEvent.LimitWasReached;
import io.openhotline.followup.call.domain.FollowUpEvent.ReworkWasRequested;
import io.openhotline.followup.call.domain.FollowUpEvent.WasAttempted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasCancelled;
import io.openhotline.followup.call.domain.FollowUpEvent.WasCompleted;
import io.openhotline.followup.call.domain.FollowUpEvent.WasOverdue;
import io.openhotline.followup.call.domain.FollowUpEvent.WasScheduled;
import io.openhotline.followup.call.domain.FollowUpEvent.WasWaived;
import io.openhotline.followup.call.domain.GivenBy;
import io.openhotline.followup.call.domain.Origin;
import io.openhotline.followup.call.domain.Plan;
import io.openhotline.followup.call.domain.PlanReason;
import io.openhotline.followup.call.domain.Satisfaction;
import io.openhotline.followup.call.domain.ScheduleCause;
import io.openhotline.followup.call.domain.Survey;
import io.openhotline.followup.call.domain.Visit;
import io.openhotline.followup.call.domain.Waiver;
import io.openhotline.followup.way.domain.Asking;
import io.openhotline.followup.way.domain.Way;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Compares the events of a follow-up with the golden files of the contract.
class FollowUpContractTest {
    static final Plan PLAN =
            new Plan(
                    UUID.fromString("019a0b3e-5c00-7000-8000-000000000301"),
                    UUID.fromString("019a0b3e-5c00-7000-8000-000000000123"),
                    1,
                    PlanReason.SAMPLED,
                    "repair",
                    Instant.parse("2026-11-17T09:40:00Z"),
                    Instant.parse("2026-11-16T09:40:00Z"));
    static final UUID PHOTO = UUID.fromString("019a0b3e-5c00-7000-8000-000000000501");
    static final Survey SURVEY =
            new Survey(
                    Satisfaction.DISSATISFIED,
                    List.of(
                            new Survey.Answer("solved", "没有，路面还在渗水"),
                            new Survey.Answer("attitude", "态度很好")),
                    "希望这次彻底修好。");

    @Test
    void attempted_matches_its_golden_file() throws IOException {
        assertGolden(
                "+way",
                FollowUpContract.toContract(
                        new WasAttempted(
                                PLAN,
                                1,
                                ContactResult.REACHED,
                                Way.DOOR,
                                new Visit(List.of("王师傅", "3101"), List.of(PHOTO), "李秀英"),
                                Instant.parse("2026-11-17T02:20:00Z"))));
    }

    @Test
    void scheduled_matches_its_golden_file() throws IOException {
        Instant at = Instant.parse("2026-11-16T10:05:00Z");
        assertGolden(
                FollowUpContract.toContract(
                        new WasScheduled(
                                PLAN,
                                ScheduleCause.APPOINTMENT,
                                Asking.starting(Way.DOOR, at)
                                        .appointed(Instant.parse("2026-11-17T02:00:00Z")),
                                at)));
    }

    @Test
    void overdue_matches_its_golden_file() throws IOException {
        assertGolden(
                FollowUpContract.toContract(
                        new WasOverdue(
                                PLAN,
                                2,
                                "supervisor",
                                Way.PHONE,
                                Instant.parse("2026-11-17T13:40:00Z"))));
    }

    @Test
    void completed_matches_its_golden_file() throws IOException {
        assertGolden(
                withoutSource(
                        FollowUpContract.toContract(
                                new WasCompleted(
                                        PLAN, SURVEY, false, Instant.parse("2026-11-17T02:29:59Z")),
                                List.of(
                                        new Answer("solved", "没有，路面还在渗水"),
                                        new Answer("attitude", "态度很好")),
                                null)));
    }

    /// Makes an event as it was before answers had a source.
    private static Completed withoutSource(Completed event) {
        return new Completed(
                event.ticketId(),
                event.followUpId(),
                event.round(),
                event.satisfaction(),
                event.satisfied(),
                event.answers(),
                event.remark(),
                event.completedAt(),
                event.questionnaire(),
                event.loyalty());
    }

    @Test
    void an_answer_in_words_and_by_link_matches_its_golden_files() throws IOException {
        var survey =
                new Survey(
                        Satisfaction.DISSATISFIED,
                        List.of(),
                        "希望这次彻底修好。",
                        new Survey.Form("repair", 2),
                        Origin.LINK);
        Completed completed =
                FollowUpContract.toContract(
                        new WasCompleted(
                                PLAN, survey, false, Instant.parse("2026-11-17T02:29:59Z")),
                        List.of(
                                new Answer(
                                        "cause",
                                        "not-solved",
                                        null,
                                        new Wording("您不满意的原因是什么？", "Why are you not satisfied?"),
                                        new Wording("问题没有解决", "not solved")),
                                new Answer(
                                        "loyalty",
                                        "3",
                                        "等了三天",
                                        new Wording(
                                                "您有多大可能推荐我们？",
                                                "How likely is it that you recommend us?"),
                                        null)),
                        3);

        assertGolden("+source", completed);
        assertGolden("+questionnaire", withoutSource(completed));
    }

    @Test
    void an_answer_that_an_agent_gave_at_the_door_says_so() {
        var survey =
                new Survey(
                        Satisfaction.SATISFIED,
                        List.of(),
                        null,
                        null,
                        new Origin(AnswerSource.DOOR, GivenBy.AGENT));

        Completed completed =
                FollowUpContract.toContract(
                        new WasCompleted(PLAN, survey, true, Instant.EPOCH), List.of(), null);

        assertThat(completed.source()).isEqualTo(FollowUpEvent.AnswerSource.DOOR);
        assertThat(completed.givenBy()).isEqualTo(FollowUpEvent.GivenBy.AGENT);
    }

    @Test
    void the_codes_of_an_answer_match_their_golden_file() throws IOException {
        var survey =
                new Survey(
                        Satisfaction.DISSATISFIED,
                        List.of(),
                        "希望这次彻底修好。",
                        new Survey.Form("repair", 2));
        assertGolden(
                "+codes",
                FollowUpContract.toContract(
                        new WasCompleted(
                                PLAN, survey, false, Instant.parse("2026-11-17T02:29:59Z")),
                        List.of(
                                new Answer(
                                        "cause",
                                        "not-solved",
                                        null,
                                        new Wording("您不满意的原因是什么？", "Why are you not satisfied?"),
                                        new Wording("问题没有解决", "not solved"),
                                        List.of("not-solved")),
                                new Answer(
                                        "loyalty",
                                        "3",
                                        "等了三天",
                                        new Wording(
                                                "您有多大可能推荐我们？",
                                                "How likely is it that you recommend us?"),
                                        null,
                                        List.of("3"))),
                        3));
    }

    @Test
    void a_limit_matches_its_golden_file() throws IOException {
        assertGolden(
                FollowUpContract.toContract(
                        new LimitWasReached(
                                round(4), SURVEY, Instant.parse("2026-11-27T08:15:00Z"))));
    }

    @Test
    void a_closing_as_it_is_matches_its_golden_file() throws IOException {
        assertGolden(
                "+reason",
                FollowUpContract.closedAsItIs(
                        new WasWaived(
                                round(4),
                                Waiver.REWORK_LIMIT,
                                Instant.parse("2026-11-27T09:40:00Z")),
                        "路面已按标准修复，用户要求整条街重铺，超出职责"));
    }

    @Test
    void the_cause_of_a_rework_matches_its_golden_file() throws IOException {
        var survey =
                new Survey(
                        Satisfaction.DISSATISFIED,
                        List.of(new Survey.Answer("cause", "not-solved")),
                        null);
        assertGolden(
                "+cause",
                FollowUpContract.toContract(
                        new ReworkWasRequested(
                                PLAN, 2, survey, Instant.parse("2026-11-17T02:29:59Z")),
                        "用户回访不满意：抢修后路面仍在渗水。请重新处理并说明原因，本次记入考核。"));
    }

    private static Plan round(int round) {
        return new Plan(
                PLAN.id(),
                PLAN.ticketId(),
                round,
                PLAN.reason(),
                PLAN.stratum(),
                PLAN.dueAt(),
                PLAN.plannedAt());
    }

    @Test
    void waived_matches_its_golden_file() throws IOException {
        assertGolden(
                "+round",
                FollowUpContract.toContract(
                        new WasWaived(
                                PLAN, Waiver.UNREACHABLE, Instant.parse("2026-11-17T09:40:00Z")),
                        UUID.fromString("019a0b3e-5c00-7000-8000-000000000124")));
    }

    @Test
    void cancelled_matches_its_golden_file() throws IOException {
        assertGolden(
                FollowUpContract.toContract(
                        new WasCancelled(PLAN, Instant.parse("2026-11-17T01:10:01Z"))));
    }

    @Test
    void rework_requested_matches_its_golden_file() throws IOException {
        assertGolden(
                FollowUpContract.toContract(
                        new ReworkWasRequested(
                                PLAN, 2, SURVEY, Instant.parse("2026-11-17T02:29:59Z")),
                        "用户回访不满意：抢修后路面仍在渗水。请重新处理并说明原因，本次记入考核。"));
    }

    @Test
    void the_evidence_of_a_warning_matches_its_golden_file() throws IOException {
        assertGolden(
                "+evidence",
                FollowUpContract.toContract(
                        new ReworkWasRequested(
                                PLAN,
                                2,
                                SURVEY,
                                List.of(Golden.ATTACHMENT),
                                Instant.parse("2026-11-17T02:29:59Z")),
                        "用户回访不满意：抢修后路面仍在渗水。请重新处理并说明原因，本次记入考核。"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REOPENED")
    void every_waiver_can_be_published(Waiver waiver) {
        assertThat(
                        FollowUpContract.toContract(
                                        new WasWaived(PLAN, waiver, PLAN.plannedAt()), null)
                                .waiver())
                .hasToString(waiver.name());
    }

    private static void assertGolden(Event event) throws IOException {
        assertGolden("", event);
    }

    private static void assertGolden(String added, Event event) throws IOException {
        String file = "/golden/" + EventTypes.of(event).wireName() + added + ".json";
        try (var golden = FollowUpContractTest.class.getResourceAsStream(file)) {
            JsonNode expected = EventJson.MAPPER.readTree(golden);
            assertThat(EventJson.MAPPER.readTree(EventJson.write(event))).isEqualTo(expected);
        }
    }
}
