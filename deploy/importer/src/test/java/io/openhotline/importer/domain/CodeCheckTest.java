package io.openhotline.importer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeCheckTest {
    private static final Map<String, Set<String>> PACK =
            Map.of("channels", Set.of("app"), "categories", Set.of("leak"));

    @Test
    void a_code_that_the_hotline_does_not_have_is_found_before_anything_is_filed() {
        assertThat(CodeCheck.findings(Rows.aMapping(), list -> PACK.getOrDefault(list, Set.of())))
                .containsExactly(
                        new Finding(
                                "ticket.channel",
                                "'phone' is not among the hotline's channels [app]"));
    }
}
