package io.openhotline.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.TicketEvent.FormLine;
import io.openhotline.intake.policy.Code;
import io.openhotline.intake.policy.FormField;
import io.openhotline.intake.policy.FormField.Type;
import io.openhotline.intake.policy.FormTemplate;
import io.openhotline.platform.policy.LocalText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormLinesTest {
    private static final FormTemplate TEMPLATE =
            new FormTemplate(
                    "meter",
                    new LocalText("水表", "Meter"),
                    List.of(
                            field("reading", Type.NUMBER, "m³", null),
                            field("checked", Type.BOOLEAN, null, null),
                            field("people", Type.INTEGER, null, null),
                            field(
                                    "request",
                                    Type.CHOICE,
                                    null,
                                    List.of(new Code("closing", new LocalText("销户", "Closing"))))));

    @Test
    void values_are_written_as_people_read_them_in_the_order_of_the_form() {
        var values =
                Map.<String, Object>of(
                        "request", "closing", "people", 3L, "checked", true, "reading", 1.284e7);

        assertThat(FormLines.of(TEMPLATE, values))
                .containsExactly(
                        new FormLine("reading", "表 · reading", "12840000 m³"),
                        new FormLine("checked", "表 · checked", "是 · Yes"),
                        new FormLine("people", "表 · people", "3"),
                        new FormLine("request", "表 · request", "销户 · Closing"));
    }

    @Test
    void empty_fields_have_no_line() {
        assertThat(FormLines.of(TEMPLATE, Map.of())).isEmpty();
    }

    @Test
    void a_printed_form_shows_which_fields_are_empty() {
        assertThat(FormLines.all(TEMPLATE, Map.of("people", 3L)))
                .extracting(FormLine::value)
                .containsExactly("", "", "3", "");
    }

    private static FormField field(
            String code, Type type, @Nullable String unit, @Nullable List<Code> choices) {
        return new FormField(
                code, new LocalText("表", code), type, unit, null, null, null, null, choices, false);
    }
}
