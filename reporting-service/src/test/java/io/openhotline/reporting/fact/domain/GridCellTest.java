package io.openhotline.reporting.fact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridCellTest {
    @ParameterizedTest
    @CsvSource({
        "31.23, 121.47, '31.23,121.47'",
        "31.239999, 121.479999, '31.23,121.47'",
        "-0.001, -0.001, '-0.01,-0.01'",
        "0, 0, '0.00,0.00'",
        "-90, -180, '-90.00,-180.00'"
    })
    void a_place_is_in_the_square_to_the_north_and_east_of_its_corner(
            double latitude, double longitude, String code) {
        GridCell cell = GridCell.of(latitude, longitude);

        assertThat(cell.code()).isEqualTo(code);
        assertThat(GridCell.parse(code)).contains(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.23", "31.2,121.4", "网格", "31.23;121.47", "1234.00,1.00"})
    void other_texts_are_no_square(String text) {
        assertThat(GridCell.parse(text)).isEmpty();
    }
}
