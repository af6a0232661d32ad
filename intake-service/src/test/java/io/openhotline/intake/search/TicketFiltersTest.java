package io.openhotline.intake.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.policy.IntakePolicies;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.telephone.TelephoneParsers;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.http.Cursor;
import io.openhotline.platform.http.Problem.FieldError;
import io.openhotline.platform.http.QueryReader;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketFiltersTest {
    private static final IntakePolicy POLICY = IntakePolicies.waterUtility();
    private static final TicketFilters FILTERS =
            new TicketFilters(POLICY, new PhoneFilters(TelephoneParsers.of(POLICY)));

    @Test
    void every_filter_is_read() {
        var cursor = new Cursor(Instant.parse("2026-11-16T00:12:30Z"), new UUID(0, 123));
        var reader =
                reader(
                        Map.of(
                                "from", "2026-11-01T00:00:00+08:00",
                                "to", "2026-12-01T00:00:00+08:00",
                                "category", "leak",
                                "status", "CLOSED",
                                "department", "engineering",
                                "phone", "138 0000-0123",
                                "q", " 漏 水 ",
                                "after", cursor.toString(),
                                "limit", "20"));

        TicketQuery query = FILTERS.read(reader, true);

        assertThat(reader.errors()).isEmpty();
        assertThat(query)
                .isEqualTo(
                        new TicketQuery(
                                Instant.parse("2026-10-31T16:00:00Z"),
                                Instant.parse("2026-11-30T16:00:00Z"),
                                "leak",
                                TicketStatus.CLOSED,
                                "engineering",
                                PhoneFilter.whole("+8613800000123"),
                                new WordsFilter("漏水", null, true),
                                cursor,
                                20));
    }

    @Test
    void no_filter_is_required() {
        var reader = reader(Map.of());

        TicketQuery query = FILTERS.read(reader, true);

        assertThat(reader.errors()).isEmpty();
        assertThat(query)
                .isEqualTo(new TicketQuery(null, null, null, null, null, null, null, null, 50));
    }

    @ParameterizedTest
    @CsvSource({
        "from,     2026-02-30T00:00:00Z,    instant",
        "from,     -100000-01-01T00:00:00Z, instant",
        "to,       tomorrow,                instant",
        "category, plumbing,                unknown-category",
        "status,   LOST,                    one-of",
        "phone,    12,                      phone",
        "q,        '',                      text",
        "q,        '\u200B',                text",
        "q,        '\u3000',                text",
        "q,        '\0',                    text",
        "after,    xyz,                     cursor",
        "limit,    0,                       range",
        "limit,    201,                     range",
        "limit,    many,                    range",
        "stauts,   CLOSED,                  unknown-field"
    })
    void a_wrong_filter_is_refused_by_name(String name, String value, String rule) {
        var reader = reader(Map.of(name, value));

        FILTERS.read(reader, true);

        assertThat(reader.errors())
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(Tuple.tuple(name, rule));
    }

    private static QueryReader reader(Map<String, String> parameters) {
        return new QueryReader(new MultivaluedHashMap<>(parameters));
    }
}
