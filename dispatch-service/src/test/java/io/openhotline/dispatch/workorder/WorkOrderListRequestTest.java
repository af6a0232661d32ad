package io.openhotline.dispatch.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkOrderListRequestTest {
    @Test
    void all_filters_are_read() {
        var query =
                query(
                        "ticket", "2026-0000123-6",
                        "department", "engineering",
                        "status", "RETURNED",
                        "after", "019A0B3E-5C00-7000-8000-000000000401",
                        "limit", "7",
                        "queue", "night-desk",
                        "extensionRequested", "true");

        assertThat(WorkOrderListRequest.read(query))
                .isEqualTo(
                        new WorkOrderListRequest(
                                "2026-0000123-6",
                                "engineering",
                                WorkOrderStatus.RETURNED,
                                UUID.fromString("019a0b3e-5c00-7000-8000-000000000401"),
                                7,
                                "night-desk",
                                true));
        assertThat(query.errors()).isEmpty();
    }

    @Test
    void no_filter_gives_the_first_page() {
        assertThat(WorkOrderListRequest.read(query()))
                .isEqualTo(new WorkOrderListRequest(null, null, null, null, 50, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, range",
        "limit, 201, range",
        "limit, '', range",
        "limit, 二十, range",
        "status, OPEN, one-of",
        "status, issued, one-of",
        "after, x, cursor",
        "after, 1-1-1-1-1, cursor",
        "ticket, '', text",
        "ticket, '\u0000', text",
        "department, 12345678901234567890123456789012345678901, text",
        "state, ISSUED, unknown-field",
        "Limit, 5, unknown-field"
    })
    void an_invalid_or_unknown_parameter_is_refused_by_name(
            String parameter, String value, String rule) {
        var query = query(parameter, value);

        WorkOrderListRequest.read(query);

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
