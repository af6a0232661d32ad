package io.openhotline.intake.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.contracts.Audience;
import io.openhotline.intake.policy.IntakePolicies;
import io.openhotline.intake.policy.TaskPolicy;
import io.openhotline.intake.task.domain.LadderStep;
import io.openhotline.platform.policy.PolicyRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskPolicyTest {

    @Test
    void a_pack_overrides_what_a_kind_has_and_a_ladder_begins_at_the_end_of_the_clock_p2() {
        var step =
                new TaskPolicy.Step(Duration.ofMinutes(5), List.of(Audience.PROJECT_LEAD), "leads");
        var rule =
                TaskRule.of(
                        TaskKind.QUESTION,
                        new TaskPolicy(null, "office", null, List.of(step)),
                        Duration.ofMinutes(5));

        assertThat(rule.calendar()).isEqualTo("office");
        assertThat(rule.queue()).isEqualTo("supervisors");
        assertThat(rule.ladder())
                .containsExactly(
                        LadderStep.AT_END,
                        new LadderStep(Duration.ofMinutes(5), List.of("PROJECT_LEAD"), "leads"));
    }

    @Test
    void a_kind_without_a_rule_of_the_pack_tells_the_supervisor() {
        assertThat(TaskRule.of(TaskKind.LETTER, null, Duration.ofHours(2)).ladder())
                .containsExactly(new LadderStep(Duration.ZERO, List.of("SUPERVISOR"), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "queue: supervisors        | queue: nobody             | tasks.question.queue: there is no queue 'nobody'",
                "calendar: office          | calendar: moon            | tasks.letter.calendar: there is no calendar 'moon'",
                "within: 1 working day     | within: soon              | tasks.letter.within: must be a duration",
                "'{at: PT5M,  tell'        | '{at: -PT5M,  tell'       | tasks.question.ladder[1].at: is before the end",
                "'{at: PT5M,  tell'        | '{at: PT0S,  tell'        | tasks.question.ladder[1].at: is the time of another",
                "'tell: [PROJECT_LEAD], queue' | 'tell: [GOD], queue'  | tasks.question.ladder[1].tell[0]",
                "'hours: [\"08:00-12:00\"]' | 'hours: [\"12:00-08:00\"]' | shifts[0].hours: a shift must end",
                "AGENT: desk,              | AGENT: roof,              | levels.queues.AGENT: there is no queue",
            })
    void a_wrong_desk_is_refused_with_key_and_reason(
            String right, String wrong, String finding, @TempDir Path pack) {
        assertThatThrownBy(() -> IntakePolicies.changed("property-management", right, wrong, pack))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("intake.yaml: " + finding);
    }

    @Test
    void a_task_that_is_none_stops_the_start(@TempDir Path pack) throws IOException {
        var policy = IntakePolicies.changed("property-management", "  recheck:", "  siesta:", pack);

        assertThatThrownBy(() -> TaskRules.refuseUnknown(pack, policy))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContaining("tasks.siesta: is no task; there are [question, letter");
    }
}
