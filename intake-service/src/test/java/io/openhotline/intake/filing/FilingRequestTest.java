package io.openhotline.intake.filing;

import static io.openhotline.intake.testing.Filing.aLeakReport;
import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.testing.Filing;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tests the constraints on the shape of a filing.
class FilingRequestTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void a_leak_report_has_the_right_shape() {
        assertThat(broken(FilingRequests.read(aLeakReport()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel", "category", "description", "place.address"})
    void a_required_text_must_be_there(String path) {
        assertThat(broken(aLeakReport().without(pointer(path)))).containsExactly(path);
        assertThat(broken(aLeakReport().set(pointer(path), "null"))).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel",
                "category",
                "nature",
                "description",
                "customer.phone",
                "customer.email",
                "customer.name",
                "customer.kind",
                "place.address",
                "answer"
            })
    void a_text_is_not_blank(String path) {
        for (String blank : List.of("", "  ", "\u3000", "\u200B", "\u00A0", "\u2060", "\uFEFF")) {
            assertThat(broken(aLeakReport().with(pointer(path), blank))).containsExactly(path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "channel,            60",
        "description,     10000",
        "answer,          10000",
        "customer.name,     100",
        "customer.phone,     40",
        "customer.email,    254",
        "place.address,     500"
    })
    void a_text_has_a_greatest_length_in_characters(String path, int longest) {
        assertThat(broken(aLeakReport().with(pointer(path), "𠮷".repeat(longest)))).isEmpty();
        assertThat(broken(aLeakReport().with(pointer(path), "水".repeat(longest + 1))))
                .containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource({
        "description,   \\u0000",
        "description,   \\u0007",
        "description,   \\u001b[31m",
        "description,   \\ud83d",
        "customer.name, \\n",
        "place.address, \\u0085"
    })
    void a_text_is_printable(String path, String escape) {
        String body = aLeakReport().with(pointer(path), "漏水VALUE").toString();

        assertThat(broken(FilingRequests.read(body.replace("VALUE", escape))))
                .containsExactly(path);
    }

    private static List<String> broken(Filing filing) {
        return broken(FilingRequests.read(filing));
    }

    private static List<String> broken(FilingRequest request) {
        return VALIDATOR.validate(request).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    private static String pointer(String path) {
        return "/" + path.replace('.', '/');
    }
}
