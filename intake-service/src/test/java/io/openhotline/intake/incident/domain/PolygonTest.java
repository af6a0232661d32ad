package io.openhotline.intake.incident.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.intake.incident.domain.Polygon.Flaw;
import io.openhotline.intake.related.domain.Coordinates;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolygonTest {
    /// An L: the north-east quarter of the square is missing.
    private static final Polygon ELL =
            polygon("30 120", "30 121", "30.5 121", "30.5 120.5", "31 120.5", "31 120");

    @ParameterizedTest
    @CsvSource({
        "30.2, 120.8, true",
        "30.8, 120.2, true",
        "30.8, 120.8, false",
        "30.2, 121.2, false",
        "30.2, 119.9, false",
        "31.2, 120.2, false",
        "30.5, 120.2, true"
    })
    void a_point_is_inside_or_outside(double latitude, double longitude, boolean inside) {
        assertThat(ELL.contains(new Coordinates(latitude, longitude))).isEqualTo(inside);
    }

    @Test
    void a_ring_that_repeats_its_first_corner_is_the_same_polygon() {
        assertThat(polygon("30 120", "30 121", "31 121", "30 120"))
                .isEqualTo(polygon("30 120", "30 121", "31 121"));
    }

    @Test
    void a_simple_polygon_has_no_flaw() {
        assertThat(ELL.flaw()).isEmpty();
        assertThat(polygon("30 120", "30 121", "31 121").flaw()).isEmpty();
    }

    @Test
    void corners_that_are_no_polygon_have_a_flaw() {
        assertThat(polygon("30 120", "30 121", "30 120").flaw()).contains(Flaw.TOO_FEW);
        assertThat(polygon("30 120", "30 120", "30 121", "30 121").flaw()).contains(Flaw.TOO_FEW);
        assertThat(polygon("30 120", "31 121", "30 121", "31 120").flaw()).contains(Flaw.CROSSING);
        assertThat(polygon("30 120", "30 121", "30 120.5").flaw()).contains(Flaw.CROSSING);
        assertThat(polygon("30 120", "30 121", "31 121", "30 120.5", "31 120").flaw())
                .contains(Flaw.CROSSING);
        assertThat(polygon("30 120", "30 122.1", "31 121").flaw()).contains(Flaw.TOO_LARGE);
        assertThat(polygon("-89 120", "89 120", "0 121").flaw()).contains(Flaw.TOO_LARGE);
    }

    private static Polygon polygon(String... corners) {
        return new Polygon(
                Arrays.stream(corners)
                        .map(it -> it.split(" "))
                        .map(it ->
                                new Coordinates(
                                        Double.parseDouble(it[0]), Double.parseDouble(it[1])))
                        .toList());
    }
}
