package io.openhotline.intake.filing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.openhotline.intake.filing.FilingRequest.PlacePart;
import io.openhotline.intake.policy.CoordinateSystem;
import io.openhotline.intake.policy.PlacePolicy;
import io.openhotline.intake.policy.ServiceArea;
import io.openhotline.intake.ticket.domain.Place;
import io.openhotline.platform.http.Problem.FieldError;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tests coordinates of a filing (C23), with Shanghai and Kashgar as service areas.
class PlaceCheckTest {
    private static final PlacePolicy SHANGHAI = box(120.8, 30.6, 122.2, 31.9);
    private static final PlacePolicy KASHGAR = box(75.5, 39.0, 76.5, 40.0);

    @Test
    void coordinates_in_the_service_area_are_kept_without_a_warning() {
        PlaceCheck check = PlaceCheck.of(at(31.2304, 121.4737), SHANGHAI);

        assertThat(check.place()).isEqualTo(new Place("人民广场", 31.2304, 121.4737));
        assertThat(check.errors()).isEmpty();
        assertThat(check.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,        0,        coordinates-zero",
        "0.001,    -0.001,   coordinates-zero",
        "39.9042,  116.4074, outside-service-area",
        "-31.2304, 121.4737, outside-service-area",
        "31.2304,  12.14737, outside-service-area"
    })
    void a_doubtful_point_is_kept_with_a_warning_c23(
            double latitude, double longitude, String rule) {
        PlaceCheck check = PlaceCheck.of(at(latitude, longitude), SHANGHAI);

        assertThat(check.place()).isEqualTo(new Place("人民广场", latitude, longitude));
        assertThat(check.errors()).isEmpty();
        assertThat(check.warnings())
                .extracting(FieldError::pointer, FieldError::rule)
                .containsExactly(Tuple.tuple("/place/latitude", rule));
    }

    @Test
    void a_swapped_pair_is_told_apart_c23() {
        assertThat(PlaceCheck.of(at(75.99, 39.47), KASHGAR).warnings())
                .extracting(FieldError::rule)
                .containsExactly("coordinates-swapped");
        assertThat(PlaceCheck.of(at(121.4737, 31.2304), SHANGHAI).errors())
                .extracting(FieldError::rule)
                .containsExactly("range");
    }

    @Test
    void without_a_service_area_only_zero_is_doubtful() {
        var anywhere = new PlacePolicy(null, null);

        assertThat(PlaceCheck.of(at(75.99, 39.47), anywhere).warnings()).isEmpty();
        assertThat(PlaceCheck.of(at(0, 0), anywhere).warnings()).hasSize(1);
    }

    @Test
    void coordinates_of_a_map_in_china_are_converted_to_wgs84() {
        var part = new PlacePart("人民广场", 31.17530398, 121.53154186, CoordinateSystem.GCJ02);

        Place place = requireNonNull(PlaceCheck.of(part, SHANGHAI).place());

        assertThat(place.latitude()).isCloseTo(31.1774276, within(0.00001));
        assertThat(place.longitude()).isCloseTo(121.5272106, within(0.00001));
    }

    @Test
    void the_pack_names_the_system_of_filings_that_name_none() {
        var gcj = new PlacePolicy(CoordinateSystem.GCJ02, null);
        var named = new PlacePart("人民广场", 31.2304, 121.4737, CoordinateSystem.WGS84);

        assertThat(PlaceCheck.of(at(31.2304, 121.4737), gcj).place())
                .isNotEqualTo(new Place("人民广场", 31.2304, 121.4737));
        assertThat(PlaceCheck.of(named, gcj).place())
                .isEqualTo(new Place("人民广场", 31.2304, 121.4737));
    }

    @Test
    void a_place_without_coordinates_is_an_address() {
        PlaceCheck check = PlaceCheck.of(at(null, null), SHANGHAI);

        assertThat(check.place()).isEqualTo(new Place("人民广场", null, null));
        assertThat(check.warnings()).isEmpty();
        assertThat(PlaceCheck.of(null, SHANGHAI).place()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"31.4, 121.5, true", "31.9, 121.9, false", "31.2, 121.2, false"})
    void a_polygon_has_an_outline_and_holes(double latitude, double longitude, boolean inside) {
        var outline =
                List.of(
                        List.of(121.0, 31.0),
                        List.of(122.0, 31.0),
                        List.of(121.0, 32.0),
                        List.of(121.0, 31.0));
        var hole =
                List.of(
                        List.of(121.1, 31.1),
                        List.of(121.3, 31.1),
                        List.of(121.3, 31.3),
                        List.of(121.1, 31.3),
                        List.of(121.1, 31.1));
        var area = new ServiceArea(null, "Polygon", List.of(outline, hole));

        assertThat(area.contains(latitude, longitude)).isEqualTo(inside);
    }

    private static PlacePart at(@Nullable Number latitude, @Nullable Number longitude) {
        return new PlacePart(
                "人民广场",
                latitude == null ? null : latitude.doubleValue(),
                longitude == null ? null : longitude.doubleValue(),
                null);
    }

    private static PlacePolicy box(double west, double south, double east, double north) {
        return new PlacePolicy(
                null, new ServiceArea(List.of(west, south, east, north), null, null));
    }
}
