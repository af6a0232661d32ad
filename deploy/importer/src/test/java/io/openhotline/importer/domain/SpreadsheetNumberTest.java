package io.openhotline.importer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    13800001234.0       | 13800001234
                    13800001234.        | 13800001234
                    1.3800001234E+10    | 13800001234
                    1.3800001234e10     | 13800001234
                    1.3800000000E+10    | 13800000000
                    13,800,001,234      | 13800001234
                    13,800,001,234.00   | 13800001234
                    '13800001234        | 13800001234
                    ="13800001234"      | 13800001234
                    ="13800001234.0"    | 13800001234
                    """)
    void a_number_with_all_its_digits_is_repaired(String cell, String phone) {
        assertThat(SpreadsheetNumber.repair(cell)).contains(phone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.38E+10", "1.380000123E+10", "1E10", "1.38000012345E+10", "13800001234.5"})
    void a_number_without_all_its_digits_is_refused(String cell) {
        assertThat(SpreadsheetNumber.repair(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800001234",
                "+86 138-0000-1234",
                "0755-88886666转801",
                "0755-88886666/88886667",
                "110",
                "1.3.8",
                "不详"
            })
    void other_texts_stay_as_they_are(String cell) {
        assertThat(SpreadsheetNumber.repair(cell)).contains(cell);
    }
}
