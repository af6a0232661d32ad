package io.openhotline.dispatch.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Covers C2: 张伟 takes the leaks of engineering and 李娜 all else; she stands in for him.
class StaffTest {
    static final Person ZHANG = new Person("E-0417", "张伟", "engineering", Set.of("leak"), "E-0422");
    static final Person LI = new Person("E-0422", "李娜", "engineering", Set.of(), null);
    static final Person WANG = new Person("E-0511", "王芳", "sales-office", Set.of(), null);

    @Test
    void the_person_for_the_category_comes_first() {
        assertThat(staff().responsible("engineering", "leak")).contains(ZHANG);
        assertThat(staff().responsible("engineering", "pressure")).contains(LI);
        assertThat(staff().responsible("sales-office", "leak")).contains(WANG);
        assertThat(staff().responsible("technical", "leak")).isEmpty();
    }

    @Test
    void who_is_away_has_a_stand_in() {
        assertThat(staff("E-0417").responsible("engineering", "leak")).contains(LI);
        assertThat(staff("E-0417", "E-0422").responsible("engineering", "leak")).isEmpty();
        assertThat(staff("E-0511").responsible("sales-office", "leak")).isEmpty();
    }

    @Test
    void a_person_is_found_in_the_own_department_only() {
        assertThat(staff().find("engineering", "E-0417")).contains(ZHANG);
        assertThat(staff().find("sales-office", "E-0417")).isEmpty();
    }

    private static Staff staff(String... away) {
        return new Staff(List.of(LI, ZHANG, WANG), Set.of(away));
    }
}
