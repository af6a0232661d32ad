package io.openhotline.intake.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.contracts.CategoryKind;
import io.openhotline.intake.list.WordsFilter.Texts;
import io.openhotline.intake.policy.IntakePolicies;
import io.openhotline.intake.policy.IntakePolicy;
import io.openhotline.intake.telephone.TelephoneParsers;
import io.openhotline.intake.ticket.domain.TicketStatus;
import io.openhotline.platform.database.Sql;
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

    private static final Sql VISIBLE = Sql.of("first_receiver = ?", "import:legacy");
    private static final TicketQuery NO_FILTER =
            new TicketQuery(
                    null,
                    null,
                    null,
                    MatterFilter.ANY,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    50,
                    VISIBLE);

    @Test
    void every_filter_is_read() {
        var cursor = new Cursor(Instant.parse("2026-11-16T00:12:30Z"), new UUID(0, 123));
        var reader =
                reader(
                        Map.ofEntries(
                                Map.entry("from", "2026-11-01T00:00:00+08:00"),
                                Map.entry("to", "2026-12-01T00:00:00+08:00"),
                                Map.entry("category", "leak"),
                                Map.entry("status", "CLOSED"),
                                Map.entry("department", "engineering"),
                                Map.entry("phone", "138 0000-0123"),
                                Map.entry("q", " 漏 水 "),
                                Map.entry("name", "王 芳"),
                                Map.entry("after", cursor.toString()),
                                Map.entry("limit", "20"),
                                Map.entry("kind", "COMPLAINT"),
                                Map.entry("nature", "supply"),
                                Map.entry("customerKind", "business"),
                                Map.entry("customerLevel", "key"),
                                Map.entry("repeat", "true")));

        TicketQuery query = FILTERS.search(reader, true, VISIBLE);

        assertThat(reader.errors()).isEmpty();
        assertThat(query)
                .isEqualTo(
                        new TicketQuery(
                                Instant.parse("2026-10-31T16:00:00Z"),
                                Instant.parse("2026-11-30T16:00:00Z"),
                                "leak",
                                new MatterFilter(
                                        CategoryKind.COMPLAINT, "supply", "business", "key", true),
                                TicketStatus.CLOSED,
                                "engineering",
                                PhoneFilter.whole("+8613800000123"),
                                new WordsFilter("漏水", null, Texts.ALL),
                                new WordsFilter("王芳", null, Texts.NAMES),
                                cursor,
                                20,
                                VISIBLE));
    }

    @Test
    void no_filter_is_required() {
        var reader = reader(Map.of());

        assertThat(FILTERS.search(reader, true, VISIBLE)).isEqualTo(NO_FILTER);
        assertThat(FILTERS.list(reader, VISIBLE)).isEqualTo(NO_FILTER);
        assertThat(reader.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "from,     2026-02-30T00:00:00Z,    instant",
        "from,     -100000-01-01T00:00:00Z, instant",
        "to,       tomorrow,                instant",
        "category, plumbing,                unknown-category",
        "status,   LOST,                    one-of",
        "kind,     complaint,               one-of",
        "nature,   漏水,                     unknown-nature",
        "customerKind, '',                  unknown-customer-kind",
        "customerLevel, gold,               unknown-customer-level",
        "repeat,   yes,                     boolean",
        "phone,    12,                      phone",
        "q,        '',                      text",
        "q,        '\u200B',                text",
        "q,        '\u3000',                text",
        "q,        '\0',                    text",
        "name,     '\u3000',                text",
        "after,    xyz,                     cursor",
        "limit,    0,                       range",
        "limit,    201,                     range",
        "limit,    many,                    range",
        "stauts,   CLOSED,                  unknown-field"
    })
    void a_wrong_filter_is_refused_by_name(String name, String value, String rule) {
        var reader = reader(Map.of(name, value));

        FILTERS.search(reader, true, VISIBLE);

        assertErrors(reader, name, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "phone,  13800000123, search-in-a-body",
        "q,      水管漏水,     search-in-a-body",
        "name,   王芳,         search-in-a-body",
        "status, LOST,        one-of",
        "stauts, CLOSED,      unknown-field"
    })
    void a_url_has_no_personal_data(String name, String value, String rule) {
        var reader = reader(Map.of(name, value));

        FILTERS.list(reader, VISIBLE);

        assertErrors(reader, name, rule);
    }

    @Test
    void only_the_desk_searches_by_telephone_and_name() {
        var reader = reader(Map.of("name", "王芳", "phone", "13800000123", "q", "王芳"));

        TicketQuery query = FILTERS.search(reader, false, VISIBLE);

        assertThat(reader.errors())
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("name", "desk-only"), Tuple.tuple("phone", "desk-only"));
        assertThat(query.words()).isEqualTo(new WordsFilter("王芳", null, Texts.ALL_BUT_NAMES));
    }

    private static void assertErrors(QueryReader reader, String pointer, String rule) {
        assertThat(reader.errors())
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(Tuple.tuple(pointer, rule));
    }

    private static QueryReader reader(Map<String, String> parameters) {
        return new QueryReader(new MultivaluedHashMap<>(parameters));
    }
}
