package io.openhotline.platform.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.platform.condition.Condition.Result;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    static final ConditionCompiler COMPILER =
            new ConditionCompiler(
                    Map.of(
                            "pipeDiameterMm", FieldType.INTEGER,
                            "pressureBar", FieldType.NUMBER,
                            "roadFlooded", FieldType.BOOLEAN,
                            "street", FieldType.TEXT));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ticket.category == 'leak' && ticket.fields.pipeDiameterMm <= 150 | MATCHES
                    ticket.fields.pipeDiameterMm > 150                              | DIFFERS
                    ticket.fields.roadFlooded                                       | MISSING
                    !ticket.fields.roadFlooded                                      | MISSING
                    ticket.fields.roadFlooded or ticket.hasPlace                    | MATCHES
                    has(ticket.fields.roadFlooded)                                  | DIFFERS
                    !has(ticket.nature)                                             | MATCHES
                    ticket.nature == 'supply'                                       | MISSING
                    ticket.category in ['burst', 'leak']                            | MATCHES
                    ticket.fields.street.startsWith('解放')                          | MATCHES
                    1 / (ticket.fields.pipeDiameterMm - 150) > 0                    | FAULTY
                    """)
    void a_condition_matches_differs_or_finds_something_missing(String text, Result result) {
        var condition = COMPILER.compile(text.replace(" or ", " || "));

        assertThat(condition.evaluate(aLeakOnPipe(150))).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ticket.fields.pipeDiameter <= 150 | column 14: undefined field 'pipeDiameter'
                    ticket.categry == 'leak'          | column 7: undefined field 'categry'
                    ticket.category == 5              | found no matching overload for '_==_'
                    ticket.category                   | expected type 'bool' but found 'string'
                    tickt.hasPlace                    | undeclared reference to 'tickt'
                    ticket.category ==                | mismatched input
                    """)
    void an_invalid_condition_is_refused_with_column_and_reason(String text, String reason) {
        assertThatThrownBy(() -> COMPILER.compile(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_value_of_another_type_counts_as_missing() {
        var condition = COMPILER.compile("ticket.fields.pipeDiameterMm <= 150");

        assertThat(condition.evaluate(aLeak(Map.of("pipeDiameterMm", "150"))))
                .isEqualTo(Result.MISSING);
        assertThat(condition.evaluate(aLeak(Map.of("pipeDiameterMm", 150.5))))
                .isEqualTo(Result.MISSING);
        assertThat(condition.evaluate(aLeak(Map.of("pipeDiameterMm", 150.0))))
                .isEqualTo(Result.MATCHES);
    }

    @Test
    void only_a_condition_that_asks_nothing_of_the_ticket_is_constant() {
        assertThat(COMPILER.compile("true").constant()).contains(true);
        assertThat(COMPILER.compile("1 > 2").constant()).contains(false);
        assertThat(COMPILER.compile("true || ticket.hasPlace").constant()).contains(true);
        assertThat(COMPILER.compile("!has(ticket.nature)").constant()).isEmpty();
        assertThat(COMPILER.compile("ticket.hasPlace").constant()).isEmpty();
    }

    @Test
    void spacing_and_quotes_make_no_difference() {
        assertThat(COMPILER.compile("ticket.category=='leak'").text())
                .isEqualTo(COMPILER.compile("ticket.category  ==  \"leak\"").text());
    }

    /// Covers T3.
    @Test
    void a_condition_reads_whether_a_complaint_repeats_an_unfinished_one() {
        Condition repeats = COMPILER.compile("ticket.kind == 'COMPLAINT' && ticket.repeat");

        assertThat(repeats.evaluate(aComplaint(true))).isEqualTo(Result.MATCHES);
        assertThat(repeats.evaluate(aComplaint(false))).isEqualTo(Result.DIFFERS);
    }

    private static RoutableTicket aComplaint(boolean repeat) {
        return new RoutableTicket(
                "fixed-line",
                "COMPLAINT",
                "phone",
                null,
                "ORDINARY",
                "public",
                null,
                false,
                true,
                repeat,
                Map.of());
    }

    static RoutableTicket aLeakOnPipe(int diameter) {
        return aLeak(Map.of("pipeDiameterMm", diameter, "street", "解放路"));
    }

    static RoutableTicket aLeak(Map<String, Object> fields) {
        return new RoutableTicket(
                "leak", "REPAIR", "phone", null, "ORDINARY", null, true, true, fields);
    }
}
