package io.openhotline.intake.form.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.form.domain.FormDecider.Decision.Agreed;
import io.openhotline.intake.form.domain.FormDecider.Decision.Refused;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormDeciderTest {
    private static final SignOff SIGN_OFF =
            new SignOff("agent:1001", Instant.parse("2026-11-17T01:20:00Z"));
    private static final Form DRAFT = new Form(3, Map.of("reading", 1284L), null);
    private static final Form SIGNED = new Form(3, DRAFT.values(), SIGN_OFF);

    @Test
    void a_part_is_added_and_a_field_cleared_in_one_change() {
        assertThat(FormDecider.fill(DRAFT, Map.of("holder", "王建国"), Set.of("reading")))
                .isEqualTo(new Agreed(new Form(4, Map.of("holder", "王建国"), null)));
    }

    @Test
    void the_same_part_again_is_no_change() {
        assertThat(FormDecider.fill(DRAFT, Map.of("reading", 1284L), Set.of("holder")))
                .isEqualTo(new Agreed(DRAFT));
    }

    @Test
    void the_revision_that_was_read_can_be_signed_off() {
        assertThat(FormDecider.signOff(DRAFT, 3, SIGN_OFF)).isEqualTo(new Agreed(SIGNED));
    }

    @Test
    void a_form_that_has_changed_since_is_not_signed_off() {
        assertThat(FormDecider.signOff(DRAFT, 2, SIGN_OFF))
                .isEqualTo(new Refused(FormRefusal.FORM_CHANGED));
    }

    @Test
    void nothing_changes_after_the_sign_off() {
        var refused = new Refused(FormRefusal.FORM_SIGNED_OFF);

        assertThat(FormDecider.fill(SIGNED, Map.of(), Set.of("reading"))).isEqualTo(refused);
        assertThat(FormDecider.signOff(SIGNED, 3, SIGN_OFF)).isEqualTo(refused);
    }
}
