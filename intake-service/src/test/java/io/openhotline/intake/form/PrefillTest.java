package io.openhotline.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.Customer;
import io.openhotline.contracts.Place;
import io.openhotline.intake.policy.FormField;
import io.openhotline.intake.policy.FormField.Source;
import io.openhotline.intake.policy.FormField.Type;
import io.openhotline.intake.policy.FormTemplate;
import io.openhotline.platform.policy.LocalText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrefillTest {
    private static final FormTemplate REGISTRATION =
            new FormTemplate(
                    "registration",
                    new LocalText("登记表", "Registration"),
                    List.of(
                            text("complainant", 60, Source.CUSTOMER_NAME),
                            text("phone", 40, Source.CUSTOMER_PHONE),
                            text("place", 200, Source.PLACE),
                            text("course", 20, Source.DESCRIPTION),
                            text("about", 200, null),
                            text("demand", 200, null)),
                    List.of("complaint"));

    @Test
    void a_form_begins_with_what_the_filing_says_c2() {
        var filing =
                new Prefill(
                        new Customer("王芳", "+8613800138000", "consumer"),
                        new Place("解放路 12 号", null, null),
                        "冰箱外壳凹陷",
                        Map.of("about", "冰箱", "orderNumber", "A-1"));

        assertThat(filing.values(REGISTRATION))
                .isEqualTo(
                        Map.of(
                                "complainant", "王芳",
                                "phone", "+8613800138000",
                                "place", "解放路 12 号",
                                "course", "冰箱外壳凹陷",
                                "about", "冰箱"));
    }

    @Test
    void what_the_form_does_not_accept_and_what_nobody_said_stays_empty() {
        assertThat(new Prefill(null, null, "冰".repeat(21), Map.of()).values(REGISTRATION))
                .isEmpty();
    }

    @Test
    void a_form_begins_with_the_categories_that_it_names_only() {
        assertThat(REGISTRATION.beginsWith("complaint")).isTrue();
        assertThat(REGISTRATION.beginsWith("consult")).isFalse();
        assertThat(
                        new FormTemplate("other", REGISTRATION.name(), REGISTRATION.fields())
                                .beginsWith("complaint"))
                .isFalse();
    }

    private static FormField text(String code, int maxLength, @Nullable Source from) {
        return new FormField(
                code,
                new LocalText("栏", code),
                Type.TEXT,
                null,
                null,
                null,
                null,
                maxLength,
                null,
                true,
                from);
    }
}
