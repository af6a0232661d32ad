package io.openhotline.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.openhotline.intake.policy.FormCheck.Checked;
import io.openhotline.intake.policy.FormField.Type;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.policy.LocalText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormCheckTest {
    private static final LocalText NAME = new LocalText("名称", "Name");
    private static final List<FormField> FORM =
            List.of(
                    number("diameter", Type.INTEGER, "15", "2000", true),
                    number("pressure", Type.NUMBER, null, "1.6", false),
                    field("account", Type.TEXT, "[0-9]{6,12}", null),
                    field("flooded", Type.BOOLEAN, null, null),
                    field(
                            "side",
                            Type.CHOICE,
                            null,
                            List.of(new Code("east", NAME), new Code("west", NAME))));

    @Test
    void values_are_kept_in_the_policy_s_types() {
        assertThat(
                        check(
                                Map.of(
                                        "diameter",
                                        200,
                                        "pressure",
                                        1,
                                        "account",
                                        "123456",
                                        "flooded",
                                        false,
                                        "side",
                                        "west")))
                .isEqualTo(
                        new Checked(
                                Map.of(
                                        "diameter",
                                        200L,
                                        "pressure",
                                        1.0,
                                        "account",
                                        "123456",
                                        "flooded",
                                        false,
                                        "side",
                                        "west"),
                                List.of()));
    }

    @Test
    void bounds_belong_to_the_range() {
        assertThat(check(Map.of("diameter", 15, "pressure", 1.6)).errors()).isEmpty();
        assertThat(check(Map.of("diameter", 2000L)).errors()).isEmpty();
        assertThat(rule("diameter", 14)).isEqualTo("range");
        assertThat(rule("diameter", 2001)).isEqualTo("range");
        assertThat(rule("pressure", 1.61)).isEqualTo("range");
    }

    @Test
    void a_required_field_must_be_there() {
        assertThat(check(Map.of()).errors())
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(tuple("/fields/diameter", "required"));
        assertThat(rule("diameter", null)).isEqualTo("required");
    }

    @Test
    void a_value_of_another_type_is_refused() {
        assertThat(rule("diameter", "200")).isEqualTo("integer");
        assertThat(rule("diameter", 200.5)).isEqualTo("integer");
        assertThat(rule("diameter", new BigInteger("99999999999999999999"))).isEqualTo("integer");
        assertThat(rule("pressure", Double.POSITIVE_INFINITY)).isEqualTo("number");
        assertThat(rule("pressure", List.of(1))).isEqualTo("number");
        assertThat(rule("account", 123456)).isEqualTo("wrong-type");
        assertThat(rule("flooded", "yes")).isEqualTo("boolean");
        assertThat(rule("side", "north")).isEqualTo("one-of");
        assertThat(rule("side", 1)).isEqualTo("one-of");
    }

    @Test
    void texts_keep_their_rules() {
        assertThat(rule("account", "12345")).isEqualTo("pattern");
        assertThat(rule("account", "12345x")).isEqualTo("pattern");
        assertThat(rule("account", " ")).isEqualTo("text");
        assertThat(rule("account", "1".repeat(501))).isEqualTo("text");
        assertThat(rule("account", "12345\n")).isEqualTo("printable");
    }

    @Test
    void a_field_that_is_not_of_the_form_is_refused_by_its_name() {
        assertThat(check(Map.of("diameter", 200, "a/b~c", 1)).errors())
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(tuple("/fields/a~1b~0c", "unknown-field"));
    }

    private static Checked check(Map<String, Object> given) {
        return FormCheck.check(FORM, given);
    }

    private static String rule(String field, @Nullable Object value) {
        var given = new HashMap<String, Object>(Map.of("diameter", 200));
        given.put(field, value);
        return check(given).errors().getFirst().rule();
    }

    private static FormField number(
            String code, Type type, @Nullable String min, String max, boolean required) {
        return new FormField(
                code,
                NAME,
                type,
                "mm",
                min == null ? null : new BigDecimal(min),
                new BigDecimal(max),
                null,
                null,
                null,
                required);
    }

    private static FormField field(
            String code, Type type, @Nullable String pattern, @Nullable List<Code> choices) {
        return new FormField(code, NAME, type, null, null, null, pattern, null, choices, false);
    }
}
