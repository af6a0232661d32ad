package io.openhotline.intake.task.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.task.domain.TaskDecider.Decision;
import io.openhotline.intake.task.domain.TaskDecider.Decision.Agreed;
import io.openhotline.intake.task.domain.TaskDecider.Decision.Refused;
import io.openhotline.intake.task.domain.TaskDecider.Person;
import io.openhotline.intake.task.domain.TaskDecider.Target;
import org.junit.jupiter.api.Test;

class TaskDeciderTest {
    private static final Person ANNA = new Person("1001", true, false);
    private static final Person BEN = new Person("1002", true, false);
    private static final Person LEAD = new Person("1201", true, true);
    private static final Task WAITING = new Task("agents", null, false, false);
    private static final Task ANNAS = new Task("agents", "1001", false, false);
    private static final Task DONE = new Task("agents", "1001", true, false);
    private static final Task BOUND = new Task("agents", "1001", false, true);

    @Test
    void one_person_takes_a_task_and_nobody_else_does_t3() {
        assertThat(TaskDecider.take(WAITING, ANNA)).isEqualTo(new Agreed(ANNAS));
        assertThat(TaskDecider.take(ANNAS, ANNA)).isEqualTo(new Agreed(ANNAS));
        assertThat(TaskDecider.take(ANNAS, BEN)).isEqualTo(refused(TaskRefusal.TASK_TAKEN));
        assertThat(TaskDecider.take(DONE, ANNA)).isEqualTo(refused(TaskRefusal.TASK_DONE));
        assertThat(TaskDecider.take(BOUND, BEN)).isEqualTo(refused(TaskRefusal.TASK_BOUND));
        assertThat(TaskDecider.take(WAITING, new Person("1001", false, false)))
                .isEqualTo(refused(TaskRefusal.TASK_NOT_FOR_ROLE));
    }

    @Test
    void only_who_has_a_task_gives_it_back() {
        assertThat(TaskDecider.giveBack(ANNAS, ANNA)).isEqualTo(new Agreed(WAITING));
        assertThat(TaskDecider.giveBack(ANNAS, LEAD))
                .isEqualTo(refused(TaskRefusal.TASK_NOT_YOURS));
        assertThat(TaskDecider.giveBack(DONE, ANNA)).isEqualTo(refused(TaskRefusal.TASK_DONE));
        assertThat(TaskDecider.giveBack(BOUND, ANNA)).isEqualTo(refused(TaskRefusal.TASK_BOUND));
    }

    @Test
    void a_task_is_passed_on_by_who_has_it_or_by_a_supervisor() {
        var toBen = new Target(null, "1002");
        var toSeniors = new Target("seniors", null);

        assertThat(TaskDecider.passOn(ANNAS, ANNA, toBen))
                .isEqualTo(new Agreed(new Task("agents", "1002", false, false)));
        assertThat(TaskDecider.passOn(ANNAS, LEAD, toSeniors))
                .isEqualTo(new Agreed(new Task("seniors", null, false, false)));
        assertThat(TaskDecider.passOn(ANNAS, BEN, toBen))
                .isEqualTo(refused(TaskRefusal.TASK_NOT_YOURS));
        assertThat(TaskDecider.passOn(ANNAS, LEAD, new Target(null, "1001")))
                .isEqualTo(refused(TaskRefusal.TASK_SAME_HOLDER));
        assertThat(TaskDecider.passOn(DONE, ANNA, toBen)).isEqualTo(refused(TaskRefusal.TASK_DONE));
        assertThat(TaskDecider.passOn(BOUND, LEAD, toBen))
                .isEqualTo(refused(TaskRefusal.TASK_BOUND));
    }

    private static Decision refused(TaskRefusal refusal) {
        return new Refused(refusal);
    }
}
