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
        var history = new History(seed);

        for (int step = 0; step < STEPS; step++) {
            String done = history.step();

            assertThat(history.isKept())
                    .as("seed %d, step %d: %s left %s", seed, step, done, history.counts)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_customer_is_sampled_beyond_the_rate(int seed) {
        var random = new SplittableRandom(seed);
        Rate rate = randomRate(random);
        StratumCounts counts = StratumCounts.NONE;

        for (int step = 0; step < STEPS; step++) {
            counts = Sampler.handled(counts, rate, Reach.ASKABLE).counts();

            assertThat(counts.planned()).isEqualTo(rate.required(counts.handled()));
        }
    }

    private static Rate randomRate(SplittableRandom random) {
        return new Rate(BigDecimal.valueOf(random.nextInt(0, 101), 2));
    }

    /// Simulates a stratum: the counts, and the tickets that can still be sampled.
    private static final class History {
        private final SplittableRandom random;
        private final Rate rate;
        private StratumCounts counts = StratumCounts.NONE;
        private int callable;
        private int uncallable;

        History(int seed) {
            this.random = new SplittableRandom(seed);
            this.rate = randomRate(random);
        }

        /// Returns false when the rate doesn't hold although a customer can be called.
        boolean isKept() {
            return !counts.isBelow(rate) || callable == 0;
        }

        String step() {
            return switch (random.nextInt(6)) {
                case 0 -> declineOne();
                case 1 -> withdraw();
                default -> handle();
            };
        }

        private String handle() {
            boolean reachable = random.nextInt(5) > 0;
            SamplingDecision decision =
                    Sampler.handled(counts, rate, reachable ? Reach.ASKABLE : Reach.NO_CONTACT);
            counts = decision.counts();
            if (decision.reason() == SamplingReason.NOT_SAMPLED && reachable) {
                callable++;
            } else if (decision.reason() != SamplingReason.SAMPLED) {
                uncallable++;
                replace();
            }
            return "handled as " + decision.reason();
        }

        private String declineOne() {
            if (counts.planned() == 0) {
                return handle();
            }
            counts = Sampler.noResponse(counts).counts();
            replace();
            return "no response";
        }

        private String withdraw() {
            boolean planned = random.nextBoolean();
            if (planned ? counts.planned() == 0 : callable + uncallable == 0) {
                return handle();
            }
            counts = Sampler.withdrawn(counts, planned).counts();
            if (!planned && callable > 0) {
                callable--;
            } else if (!planned) {
                uncallable--;
            }
            replace();
            return planned ? "withdrew a sampled ticket" : "withdrew a ticket that was not sampled";
        }

        private void replace() {
            if (counts.isBelow(rate) && callable > 0) {
                counts = Sampler.replacement(counts).counts();
                callable--;
            }
        }
    }
}
