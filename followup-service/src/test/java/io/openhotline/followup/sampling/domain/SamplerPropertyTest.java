package io.openhotline.followup.sampling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tests many random histories of a stratum; the argument of a failing test is its seed.
class SamplerPropertyTest {
    private static final int STEPS = 400;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_rate_holds_at_every_moment_in_any_order(int seed) {
        var course = new Course(seed);

        for (int step = 0; step < STEPS; step++) {
            String done = course.step();

            assertThat(course.keepsPromise())
                    .as("seed %d, step %d: %s left %s", seed, step, done, course.tally)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobody_is_called_beyond_the_rate(int seed) {
        var random = new SplittableRandom(seed);
        Rate rate = randomRate(random);
        Tally tally = Tally.NONE;

        for (int step = 0; step < STEPS; step++) {
            tally = Sampler.handled(tally, rate, true).tally();

            assertThat(tally.planned()).isEqualTo(rate.required(tally.handled()));
        }
    }

    private static Rate randomRate(SplittableRandom random) {
        return new Rate(BigDecimal.valueOf(random.nextInt(0, 101), 2));
    }

    /// Simulates a stratum: the counts, and the tickets that can still be sampled.
    private static final class Course {
        private final SplittableRandom random;
        private final Rate rate;
        private Tally tally = Tally.NONE;
        private int callable;
        private int uncallable;

        Course(int seed) {
            this.random = new SplittableRandom(seed);
            this.rate = randomRate(random);
        }

        /// Returns false when the rate doesn't hold although a customer can be called.
        boolean keepsPromise() {
            return !tally.owes(rate) || callable == 0;
        }

        String step() {
            return switch (random.nextInt(6)) {
                case 0 -> lose();
                case 1 -> takeBack();
                default -> handle();
            };
        }

        private String handle() {
            boolean reachable = random.nextInt(5) > 0;
            Drawing drawing = Sampler.handled(tally, rate, reachable);
            tally = drawing.tally();
            if (drawing.reason() == Reason.NOT_DRAWN && reachable) {
                callable++;
            } else if (drawing.reason() != Reason.SAMPLED) {
                uncallable++;
                replace();
            }
            return "handled as " + drawing.reason();
        }

        private String lose() {
            if (tally.planned() == 0) {
                return handle();
            }
            tally = Sampler.lost(tally).tally();
            replace();
            return "lost";
        }

        private String takeBack() {
            boolean planned = random.nextBoolean();
            if (planned ? tally.planned() == 0 : callable + uncallable == 0) {
                return handle();
            }
            tally = Sampler.gone(tally, planned).tally();
            if (!planned && callable > 0) {
                callable--;
            } else if (!planned) {
                uncallable--;
            }
            replace();
            return planned ? "took back a drawn one" : "took back one not drawn";
        }

        private void replace() {
            if (tally.owes(rate) && callable > 0) {
                tally = Sampler.replaced(tally).tally();
                callable--;
            }
        }
    }
}
