package io.openhotline.intake.customer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final Address HOME = new Address("和平路128号", null, null);

    @Test
    void a_filing_fills_what_is_missing_and_keeps_what_is_known() {
        Profile known = profile("李秀英", null, List.of("100001"), List.of("+8613800000123"), false);
        Profile filed = profile("李女士", "key", List.of(), List.of("+862162001234"), false);

        assertThat(known.filledBy(filed))
                .isEqualTo(
                        profile(
                                "李秀英",
                                "key",
                                List.of("100001"),
                                List.of("+8613800000123", "+862162001234"),
                                false));
    }

    @Test
    void an_import_replaces_what_it_gives_and_keeps_what_it_leaves_out() {
        Profile known = profile("李秀英", "key", List.of("100001"), List.of("+8613800000123"), true);
        Profile row = profile("李秀英（户主）", null, List.of("100001"), List.of(), false);

        assertThat(known.importedFrom(row))
                .isEqualTo(
                        profile(
                                "李秀英（户主）",
                                "key",
                                List.of("100001"),
                                List.of("+8613800000123"),
                                false));
    }

    @Test
    void the_same_import_again_changes_nothing() {
        Profile row = profile("李秀英", "key", List.of("100001"), List.of("+8613800000123"), true);

        assertThat(row.importedFrom(row)).isEqualTo(row);
    }

    @Test
    void a_record_keeps_at_most_twenty_telephones() {
        List<String> many =
                IntStream.range(0, 30).mapToObj(i -> "+86138000001" + (10 + i)).toList();

        assertThat(
                        profile(null, null, List.of(), List.of(), false)
                                .filledBy(profile(null, null, List.of(), many, false))
                                .phones())
                .isEqualTo(many.subList(0, 20));
    }

    private static Profile profile(
            @Nullable String name,
            @Nullable String level,
            List<String> accounts,
            List<String> phones,
            boolean doNotCall) {
        return new Profile(
                name,
                "household",
                level,
                accounts,
                phones,
                List.of(HOME),
                null,
                null,
                doNotCall,
                null);
    }
}
