package io.openhotline.intake.knowledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.intake.knowledge.domain.Article.Absent;
import io.openhotline.intake.knowledge.domain.Article.Drafted;
import io.openhotline.intake.knowledge.domain.Article.Released;
import io.openhotline.intake.knowledge.domain.Article.Retired;
import io.openhotline.intake.knowledge.domain.Article.Revised;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Approve;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Create;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Retire;
import io.openhotline.intake.knowledge.domain.ArticleCommand.Revise;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasApproved;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasDrafted;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasRetired;
import io.openhotline.intake.knowledge.domain.ArticleEvent.WasSuperseded;
import io.openhotline.intake.knowledge.domain.Decision.Accepted;
import io.openhotline.intake.knowledge.domain.Decision.Refused;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Decides every command in every state of an article (T13).
class ArticleDeciderTest {
    private static final String AUTHOR = "3001";
    private static final String OTHER = "2001";
    private static final Instant NOW = Instant.parse("2026-11-17T01:00:00Z");
    private static final Instant EARLIER = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2027-06-01T00:00:00Z");

    private static final Article ABSENT = new Absent();
    private static final Article DRAFTED = new Drafted(draft(1));
    private static final Article RELEASED = new Released(List.of(new Release(1, EARLIER, null)));
    private static final Article REVISED =
            new Revised(List.of(new Release(1, EARLIER, null)), draft(2));
    private static final Article RETIRED = new Retired();

    private static final Create CREATE = new Create(AUTHOR, NOW);
    private static final Revise REVISE = new Revise(AUTHOR, NOW);
    private static final Retire RETIRE = new Retire("新规定取代", OTHER, NOW);

    static Stream<Arguments> matrix() {
        return Stream.of(
                Arguments.of(ABSENT, CREATE, accepted(drafted(1))),
                Arguments.of(ABSENT, REVISE, refused(Refusal.ARTICLE_NOT_FOUND)),
                Arguments.of(ABSENT, approve(1), refused(Refusal.ARTICLE_NOT_FOUND)),
                Arguments.of(ABSENT, RETIRE, refused(Refusal.ARTICLE_NOT_FOUND)),
                Arguments.of(DRAFTED, CREATE, refused(Refusal.ARTICLE_CODE_TAKEN)),
                Arguments.of(DRAFTED, REVISE, accepted(new WasSuperseded(1, NOW), drafted(2))),
                Arguments.of(DRAFTED, approve(1), accepted(approved(1))),
                Arguments.of(DRAFTED, RETIRE, accepted(retired())),
                Arguments.of(RELEASED, CREATE, refused(Refusal.ARTICLE_CODE_TAKEN)),
                Arguments.of(RELEASED, REVISE, accepted(drafted(2))),
                Arguments.of(RELEASED, approve(1), refused(Refusal.ARTICLE_NOT_PENDING)),
                Arguments.of(RELEASED, RETIRE, accepted(retired())),
                Arguments.of(REVISED, CREATE, refused(Refusal.ARTICLE_CODE_TAKEN)),
                Arguments.of(REVISED, REVISE, accepted(new WasSuperseded(2, NOW), drafted(3))),
                Arguments.of(
                        REVISED, approve(2), accepted(new WasSuperseded(1, NEW_YEAR), approved(2))),
                Arguments.of(REVISED, RETIRE, accepted(retired())),
                Arguments.of(RETIRED, CREATE, refused(Refusal.ARTICLE_CODE_TAKEN)),
                Arguments.of(RETIRED, REVISE, refused(Refusal.ARTICLE_RETIRED)),
                Arguments.of(RETIRED, approve(1), refused(Refusal.ARTICLE_RETIRED)),
                Arguments.of(RETIRED, RETIRE, refused(Refusal.ARTICLE_RETIRED)));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void each_command_is_decided_in_each_state(
            Article article, ArticleCommand command, Decision decision) {
        assertThat(ArticleDecider.decide(command, article)).isEqualTo(decision);
    }

    @Test
    void an_author_does_not_approve_the_own_version() {
        assertThat(ArticleDecider.decide(new Approve(1, AUTHOR, NOW), DRAFTED))
                .isEqualTo(refused(Refusal.APPROVED_BY_AUTHOR));
    }

    @Test
    void a_version_that_was_replaced_meanwhile_is_not_approved() {
        assertThat(ArticleDecider.decide(approve(1), REVISED))
                .isEqualTo(refused(Refusal.ARTICLE_NOT_PENDING));
    }

    @Test
    void a_rule_that_is_over_is_not_approved() {
        var over = new Drafted(new Draft(1, AUTHOR, new Period(EARLIER, NOW)));

        assertThat(ArticleDecider.decide(approve(1), over))
                .isEqualTo(refused(Refusal.ARTICLE_IS_OVER));
    }

    @Test
    void what_is_approved_after_it_took_effect_is_published_at_once() {
        var late = new Drafted(new Draft(1, AUTHOR, new Period(EARLIER, NEW_YEAR)));

        assertThat(ArticleDecider.decide(approve(1), late))
                .isEqualTo(accepted(new WasApproved(1, OTHER, NOW, NOW, NEW_YEAR)));
    }

    @Test
    void an_earlier_version_that_would_start_later_never_starts() {
        var article = new Revised(List.of(new Release(1, LATER, null)), draft(2));

        assertThat(ArticleDecider.decide(approve(2), article))
                .isEqualTo(accepted(new WasSuperseded(1, NEW_YEAR), approved(2)));
    }

    @Test
    void a_version_that_is_over_is_not_superseded() {
        var article = new Revised(List.of(new Release(1, EARLIER, NOW)), draft(2));

        assertThat(ArticleDecider.decide(approve(2), article)).isEqualTo(accepted(approved(2)));
    }

    @Test
    void no_period_ends_before_it_begins() {
        assertThatThrownBy(() -> new Period(NOW, NOW)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Period.isValid(NOW, EARLIER)).isFalse();
        assertThat(Period.isValid(NOW, null)).isTrue();
    }

    private static Draft draft(int version) {
        return new Draft(version, AUTHOR, new Period(NEW_YEAR, null));
    }

    private static Approve approve(int version) {
        return new Approve(version, OTHER, NOW);
    }

    private static WasDrafted drafted(int version) {
        return new WasDrafted(version, AUTHOR, NOW);
    }

    private static WasApproved approved(int version) {
        return new WasApproved(version, OTHER, NOW, NEW_YEAR, null);
    }

    private static WasRetired retired() {
        return new WasRetired("新规定取代", OTHER, NOW);
    }

    private static Accepted accepted(ArticleEvent... events) {
        return new Accepted(List.of(events));
    }

    private static Refused refused(Refusal reason) {
        return new Refused(reason);
    }
}
