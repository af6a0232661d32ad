package io.openhotline.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuessesTest {
    private record Rate(int perSecond, int burst) implements RateLimits.Limit {}

    private record Guess(int perHour, int burst) implements RateLimits.GuessLimit {}

    private record Limits(
            int factor,
            Rate operation,
            Rate list,
            Rate address,
            Guess guesses,
            Map<String, RateLimits.Limit> operations,
            Map<String, Integer> times,
            int remembered)
            implements RateLimits {}

    private final Guesses guesses = guesses(1);

    @Test
    void after_too_many_wrong_guesses_a_right_one_is_refused_too() {
        assertThat(wrong("ticket", 3)).containsExactly(404, 404, 404);

        Response refused = guess(List.of("ticket"), 200);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeaderString("Retry-After"))).isBetween(1, 600);
    }

    @Test
    void right_guesses_are_not_counted() {
        assertThat(IntStream.range(0, 10).map(_ -> guess(List.of("ticket"), 200).getStatus()))
                .containsOnly(200);
        assertThat(wrong("ticket", 4)).containsExactly(404, 404, 404, 429);
    }

    @Test
    void each_subject_of_a_guess_is_counted_by_itself() {
        wrong("ticket", 2);
        guess(List.of("ticket", "phone"), 404);

        assertThat(guess(List.of("ticket", "another"), 200).getStatus()).isEqualTo(429);
        assertThat(wrong("phone", 3)).containsExactly(404, 404, 429);
        assertThat(wrong("another phone", 1)).containsExactly(404);
    }

    @Test
    void without_limits_nothing_is_refused() {
        Guesses open = guesses(0);

        assertThat(
                        Stream.generate(() ->
                                        open.limited(List.of("ticket"), GuessesTest::notFound))
                                .limit(10)
                                .map(Response::getStatus))
                .containsOnly(404);
    }

    /// Admits three wrong guesses at once, and another one after ten minutes.
    private static Guesses guesses(int factor) {
        var any = new Rate(1, 1);
        return new Guesses(
                new Limits(factor, any, any, any, new Guess(6, 3), Map.of(), Map.of(), 100));
    }

    private List<Integer> wrong(String subject, int times) {
        return Stream.generate(() -> guess(List.of(subject), 404).getStatus())
                .limit(times)
                .toList();
    }

    private Response guess(List<String> subjects, int status) {
        return guesses.limited(subjects, () -> Response.status(status).build());
    }

    private static Response notFound() {
        return Response.status(404).build();
    }
}
