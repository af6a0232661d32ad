package io.openhotline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.platform.http.Problem.FieldError;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {
    private static final UUID TICKET = UUID.fromString("019a0b3e-5c00-7000-8000-000000000123");
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");

    private enum Colour {
        RED,
        BLUE
    }

    private final MultivaluedHashMap<String, String> given = new MultivaluedHashMap<>();
    private final QueryReader query = new QueryReader(given);

    @Test
    void a_missing_parameter_is_null_and_no_error() {
        assertThat(query.instant("from")).isNull();
        assertThat(query.uuid("ticket")).isNull();
        assertThat(query.text("q", 10)).isNull();
        assertThat(query.constant("colour", Colour.class)).isNull();
        assertThat(query.cursor()).isNull();
        assertThat(query.bool("overdue")).isNull();
        assertThat(query.limit()).isEqualTo(50);
        assertThat(query.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_truth_value_is_read(boolean value) {
        given.putSingle("overdue", Boolean.toString(value));

        assertThat(query.bool("overdue")).isEqualTo(value);
        assertThat(query.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TRUE", "1", "yes", " true", "是"})
    void any_other_truth_value_is_an_error(String text) {
        given.putSingle("overdue", text);

        assertThat(query.bool("overdue")).isNull();
        assertThat(query.errors()).containsExactly(FieldError.of("overdue", "boolean"));
    }

    @Test
    void filters_of_a_body_are_named_by_pointers() {
        var fields = new HashMap<String, Object>();
        fields.put("limit", 0);
        fields.put("from", null);
        fields.put("colour", "BLUE");
        QueryReader body = QueryReader.ofBody(fields);

        assertThat(body.instant("from")).isNull();
        assertThat(body.limit()).isEqualTo(50);
        assertThat(body.errors())
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/limit", "range"),
                        org.assertj.core.groups.Tuple.tuple("/colour", "unknown-field"));
    }

    @Test
    void a_well_formed_parameter_is_read() {
        given.putSingle("from", "2026-11-02T12:00:00+08:00");
        given.putSingle("ticket", TICKET.toString());
        given.putSingle("q", "水管漏水");
        given.putSingle("colour", "BLUE");
        given.putSingle("after", new Cursor(NOON, TICKET).toString());
        given.putSingle("limit", "200");

        assertThat(query.instant("from")).isEqualTo(NOON);
        assertThat(query.uuid("ticket")).isEqualTo(TICKET);
        assertThat(query.text("q", 4)).isEqualTo("水管漏水");
        assertThat(query.constant("colour", Colour.class)).isEqualTo(Colour.BLUE);
        assertThat(query.cursor()).isEqualTo(new Cursor(NOON, TICKET));
        assertThat(query.limit()).isEqualTo(200);
        assertThat(query.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2026-02-30T00:00:00Z, instant",
        "from, 2026-11-02, instant",
        "from, +10000-01-01T00:00:00Z, instant",
        "ticket, 1-1-1-1-1, uuid",
        "ticket, '', uuid",
        "q, ' ', text",
        "q, 水管漏水了, text",
        "colour, red, one-of",
        "after, bm90aGluZw, cursor",
        "after, '%', cursor",
        "limit, 0, range",
        "limit, 201, range",
        "limit, 一, range",
        "limit, 99999999999, range"
    })
    void a_malformed_parameter_is_an_error_with_its_name_and_rule(
            String name, String value, String rule) {
        given.putSingle(name, value);

        readAll();

        assertThat(query.errors())
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(name, rule));
    }

    @Test
    void a_text_with_a_control_character_is_an_error() {
        given.putSingle("q", "a\0b");

        assertThat(query.text("q", 10)).isNull();
        assertThat(query.errors()).extracting(FieldError::rule).containsExactly("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"statsu", "Q", "状态"})
    void an_unknown_parameter_is_an_error(String name) {
        given.putSingle(name, "x");

        readAll();

        assertThat(query.errors())
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(name, "unknown-field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-0000123-6", "202600001236", " 2026 0000123 6", "２０２６－００００１２３－６"})
    void a_ticket_number_is_read_as_people_type_it_f5(String typed) {
        given.putSingle("ticket", typed);

        assertThat(query.ticket("ticket", 40)).isEqualTo("2026-0000123-6");
        assertThat(query.errors()).isEmpty();
    }

    @Test
    void a_ticket_number_with_a_wrong_check_digit_is_an_error() {
        given.putSingle("ticket", "2026-0000123-7");

        assertThat(query.ticket("ticket", 40)).isNull();
        assertThat(query.errors())
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ticket", "ticket-number-check-digit"));
    }

    @Test
    void a_text_that_is_no_ticket_number_is_returned() {
        given.putSingle("ticket", " 019a0b3e-5c00-7000-8000-000000000202 ");

        assertThat(query.ticket("ticket", 40)).isEqualTo("019a0b3e-5c00-7000-8000-000000000202");
        assertThat(query.errors()).isEmpty();
    }

    private void readAll() {
        query.instant("from");
        query.uuid("ticket");
        query.text("q", 4);
        query.constant("colour", Colour.class);
        query.cursor();
        query.limit();
    }
}
