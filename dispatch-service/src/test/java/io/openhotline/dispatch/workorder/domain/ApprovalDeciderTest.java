package io.openhotline.dispatch.workorder.domain;

import static io.openhotline.dispatch.workorder.domain.WorkOrders.ACCEPTED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.COMPLAINT;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.CREW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.DESK;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ENGINEERING;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ID;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.ISSUED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.NOW;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.REPAIRED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_ACCEPTED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.WAS_PROPOSED;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.accepted;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.by;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.byPerson;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.completed;
import static io.openhotline.dispatch.workorder.domain.WorkOrders.decide;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.workorder.domain.Decision.Agreed;
import io.openhotline.dispatch.workorder.domain.Decision.Refused;
import io.openhotline.dispatch.workorder.domain.Judgement.Loss;
import io.openhotline.dispatch.workorder.domain.Result.Outcome;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Accepted;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Issued;
import io.openhotline.dispatch.workorder.domain.WorkOrder.Proposed;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.ApproveOutcome;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.Propose;
import io.openhotline.dispatch.workorder.domain.WorkOrderCommand.SendBackOutcome;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasApproved;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasProposed;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.OutcomeWasSentBack;
import io.openhotline.dispatch.workorder.domain.WorkOrderFact.WasCompleted;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Covers C4 and W4: person 2101 proposes, the head 2102 approves.
class ApprovalDeciderTest {
    static final Set<String> HEADS = Set.of("2102");
    static final Judgement JUDGEMENT =
            new Judgement(
                    true,
                    false,
                    "管网一班",
                    "陈建国",
                    new Loss(new BigDecimal("1250"), Currency.getInstance("CNY")));
    static final Result JUDGED = new Result(Outcome.SOLVED, "管道老化", "更换管段 12 米", null, JUDGEMENT);

    @Test
    void a_proposal_implies_acceptance_and_completes_nothing() {
        var proposal = new Proposal(JUDGED, "2101", NOW);

        assertThat(decide(new Propose(ID, JUDGED, byPerson("2101")), ISSUED))
                .isEqualTo(
                        new Agreed(
                                new Proposed(accepted(NOW, null), proposal),
                                new OutcomeWasProposed(proposal, NOW)));
    }

    @Test
    void the_clocks_run_until_the_head_approves() {
        assertThat(decide(new ApproveOutcome(ID, HEADS, byPerson("2102")), WAS_PROPOSED))
                .isEqualTo(
                        new Agreed(
                                completed(WAS_ACCEPTED, REPAIRED),
                                new OutcomeWasApproved(
                                        "2102", new WasCompleted(REPAIRED, NOW), NOW)));
    }

    @Test
    void the_department_goes_on_with_what_the_head_sends_back() {
        assertThat(decide(new SendBackOutcome(ID, "补充依据", HEADS, byPerson("2102")), WAS_PROPOSED))
                .isEqualTo(new Agreed(WAS_ACCEPTED, new OutcomeWasSentBack("补充依据", "2102", NOW)));
    }

    @Test
    void nobody_approves_their_own_proposal() {
        assertThat(decide(new ApproveOutcome(ID, Set.of(), byPerson("2101")), WAS_PROPOSED))
                .isEqualTo(new Refused(Refusal.OWN_PROPOSAL));
        assertThat(decide(new ApproveOutcome(ID, Set.of("2101"), byPerson("2101")), WAS_PROPOSED))
                .isEqualTo(new Refused(Refusal.OWN_PROPOSAL));
    }

    @Test
    void only_a_head_that_the_pack_names_approves_in_the_department() {
        assertThat(decide(new ApproveOutcome(ID, HEADS, byPerson("2103")), WAS_PROPOSED))
                .isEqualTo(new Refused(Refusal.NOT_THE_HEAD));
        assertThat(decide(new ApproveOutcome(ID, Set.of(), byPerson("2103")), WAS_PROPOSED))
                .isInstanceOf(Agreed.class);
    }

    @Test
    void a_supervisor_approves_for_a_department_without_access() {
        assertThat(decide(new ApproveOutcome(ID, HEADS, by(DESK).by("1201")), WAS_PROPOSED))
                .isInstanceOf(Agreed.class);
    }

    @Test
    void a_proposal_and_an_approval_name_their_person() {
        assertThat(decide(new Propose(ID, JUDGED, by(CREW)), WAS_ACCEPTED))
                .isEqualTo(new Refused(Refusal.PERSON_REQUIRED));
        assertThat(decide(new ApproveOutcome(ID, HEADS, by(CREW)), WAS_PROPOSED))
                .isEqualTo(new Refused(Refusal.PERSON_REQUIRED));
    }

    @Test
    void a_proposed_outcome_of_a_complaint_is_judged_valid_or_not() {
        assertThat(
                        decide(
                                new Propose(ID, JUDGED, byPerson("2101")),
                                new Issued(COMPLAINT, ENGINEERING)))
                .isEqualTo(new Refused(Refusal.VALIDITY_REQUIRED));
    }

    @Test
    void an_outcome_of_what_has_become_a_complaint_is_not_approved_without_a_validity() {
        var corrected = new Accepted(COMPLAINT, WAS_ACCEPTED.assignment(), ACCEPTED, null, null);

        assertThat(
                        decide(
                                new ApproveOutcome(ID, HEADS, byPerson("2102")),
                                new Proposed(corrected, WAS_PROPOSED.proposal())))
                .isEqualTo(new Refused(Refusal.VALIDITY_REQUIRED));
    }

    @Test
    void a_loss_has_the_decimal_places_of_its_currency() {
        assertThat(JUDGEMENT.loss())
                .isEqualTo(new Loss(new BigDecimal("1250.00"), Currency.getInstance("CNY")));
    }
}
