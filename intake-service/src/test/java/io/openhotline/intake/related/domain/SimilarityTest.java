package io.openhotline.intake.related.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.openhotline.intake.related.domain.Similarity.Kind;
import io.openhotline.intake.related.domain.Similarity.Reason;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final UUID LI = UUID.fromString("019a0b3e-5c00-7000-8000-000000000401");
    private static final Coordinates GATE = new Coordinates(30.274085, 120.15507);
    private static final Set<String> LEAK = Set.of("和平", "平路", "路漏", "漏水");

    @Test
    void the_distance_is_measured_on_the_sphere() {
        // A degree of longitude at 60° north is half of one at the equator: 55,597 m.
        assertThat(new Coordinates(60, 10).metresTo(new Coordinates(60, 11)))
                .isCloseTo(55_597, within(10.0));
        assertThat(new Coordinates(0, 179.999).metresTo(new Coordinates(0, -179.999)))
                .isCloseTo(222, within(1.0));
    }

    @Test
    void the_same_customer_place_category_and_words_are_certain() {
        Traits leak = leak(LI, GATE, true, LEAK);

        assertThat(Similarity.of(leak, leak, 200))
                .isEqualTo(
                        new Similarity(
                                100,
                                java.util.List.of(
                                        Reason.of(Kind.SAME_CUSTOMER),
                                        new Reason(Kind.NEARBY, 0, null),
                                        Reason.of(Kind.SAME_CATEGORY),
                                        new Reason(Kind.SIMILAR_WORDS, null, 1.0),
                                        Reason.of(Kind.OPEN))));
    }

    @Test
    void a_place_beyond_the_radius_is_no_reason() {
        Traits leak = leak(null, GATE, true, Set.of());
        Traits far = leak(null, new Coordinates(30.276085, 120.15507), true, Set.of());

        assertThat(Similarity.of(leak, far, 222).isCandidate()).isFalse();
        assertThat(Similarity.of(leak, far, 223).isCandidate()).isTrue();
    }

    @Test
    void the_category_alone_makes_no_candidate() {
        Traits leak = leak(null, null, true, Set.of());

        assertThat(Similarity.of(leak, leak, 200).isCandidate()).isFalse();
    }

    @Test
    void many_common_words_make_a_candidate_and_few_don_t() {
        Traits leak = leak(null, null, true, LEAK);

        assertThat(words(leak, Set.of("和平", "平路", "水压", "不足"))).isTrue();
        assertThat(words(leak, Set.of("和平", "水压", "不足", "两天"))).isFalse();
        assertThat(words(leak, Set.of("和平"))).isFalse();
    }

    @Test
    void a_closed_ticket_ranks_behind_an_open_one() {
        Traits leak = leak(LI, null, true, LEAK);
        Similarity closed = Similarity.of(leak, leak(LI, null, false, LEAK), 200);

        assertThat(closed.reasons()).contains(Reason.of(Kind.LATELY_CLOSED));
        assertThat(closed.score()).isLessThan(Similarity.of(leak, leak, 200).score());
    }

    private static boolean words(Traits leak, Set<String> pairs) {
        return Similarity.of(leak, leak(null, null, true, pairs), 200).isCandidate();
    }

    private static Traits leak(
            @Nullable UUID customer,
            @Nullable Coordinates place,
            boolean isOpen,
            Set<String> pairs) {
        return new Traits(customer, null, place, "leak", isOpen, pairs);
    }
}
