package io.openhotline.dispatch.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.openhotline.platform.condition.FieldType;
import io.openhotline.platform.condition.RoutableTicket;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutePreviewRequestTest {
    static final Map<String, FieldType> FIELDS =
            Map.of(
                    "pipeDiameterMm", FieldType.INTEGER,
                    "pressure", FieldType.NUMBER,
                    "roadFlooded", FieldType.BOOLEAN,
                    "bureau", FieldType.TEXT);

    @Test
    void all_parameters_become_a_ticket() {
        var query =
                query(
                        "category", "leak",
                        "kind", "REPAIR",
                        "channel", "phone",
                        "nature", "supply",
                        "severity", "MAJOR",
                        "customerKind", "household",
                        "hasPlace", "true",
                        "hasPhone", "false",
                        "receivedAt", "2026-11-21T16:00:00+08:00",
                        "fields.pipeDiameterMm", "200",
                        "fields.pressure", "0.2",
                        "fields.roadFlooded", "true",
                        "fields.bureau", "环境卫生局");

        assertThat(RoutePreviewRequest.read(query, FIELDS))
                .isEqualTo(
                        new RoutePreviewRequest(
                                new RoutableTicket(
                                        "leak",
                                        "REPAIR",
                                        "phone",
                                        "supply",
                                        "MAJOR",
                                        "household",
                                        true,
                                        false,
                                        Map.of(
                                                "pipeDiameterMm",
                                                200L,
                                                "pressure",
                                                0.2,
                                                "roadFlooded",
                                                true,
                                                "bureau",
                                                "环境卫生局")),
                                Instant.parse("2026-11-21T08:00:00Z")));
        assertThat(query.errors()).isEmpty();
    }

    @Test
    void a_parameter_that_is_left_out_is_missing_but_the_severity_is_ordinary() {
        assertThat(RoutePreviewRequest.read(query("category", "leak"), FIELDS))
                .isEqualTo(
                        new RoutePreviewRequest(
                                new RoutableTicket(
                                        "leak",
                                        null,
                                        null,
                                        null,
                                        "ORDINARY",
                                        null,
                                        null,
                                        null,
                                        Map.of()),
                                null));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, REPAIRS, one-of",
        "severity, HUGE, one-of",
        "hasPlace, yes, boolean",
        "receivedAt, 2026-02-30T00:00:00Z, instant",
        "receivedAt, '2026-02-01 00:00', instant",
        "channel, '', text",
        "fields.pipeDiameterMm, wide, integer",
        "fields.pipeDiameterMm, '', integer",
        "fields.pipeDiameterMm, 99999999999999999999, integer",
        "fields.pressure, 高, number",
        "fields.roadFlooded, TRUE, boolean",
        "fields.bureau, 13877770001, code",
        "fields.bureau, 户号20260001234, code",
        "fields.bureau, 王芳 138, code",
        "fields.bureau, '', code",
        "fields.colour, red, unknown-field",
        "fields., red, unknown-field",
        "catgory, leak, unknown-field"
    })
    void an_invalid_or_unknown_parameter_is_refused_by_name(
            String parameter, String value, String rule) {
        var query = query(parameter, value);

        RoutePreviewRequest.read(query, FIELDS);

        assertThat(query.errors())
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(tuple(parameter, rule));
    }

    private static QueryReader query(String... pairs) {
        var given = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            given.add(pairs[i], pairs[i + 1]);
        }
        return new QueryReader(given);
    }
}
