package io.openhotline.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.testplatform.HotlineTestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = HotlineTestPlatform.class,
        initArgs = @ResourceArg(name = "database", value = "platform"))
class HolidayScheduleComponentTest {
    private final HolidaySchedule schedule;
    private final Counting follower;

    HolidayScheduleComponentTest(HolidaySchedule schedule, Counting follower) {
        this.schedule = schedule;
        this.follower = follower;
    }

    @Test
    void a_run_lets_each_follower_look_for_new_files() {
        int before = follower.looks;

        schedule.run();

        assertThat(follower.looks).isGreaterThan(before);
    }

    @Singleton
    static class Counting implements FollowsHolidays {
        private volatile int looks;

        @Override
        public synchronized void look() {
            looks++;
        }
    }
}
