package io.openhotline.issuer.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PacksTest {
    private static final Path PACKS = Path.of("../policies");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "water-utility",
                "city-services",
                "telecom",
                "call-centre-400",
                "property-management",
                "city-card"
            })
    void each_pack_has_somebody_for_each_role(String pack) {
        Stream<Role> roles =
                IdentityFile.read(PACKS.resolve(pack)).people().values().stream()
                        .flatMap(person -> person.roles().stream());

        assertThat(roles).containsAll(Arrays.asList(Role.values()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "water-utility",
                "city-services",
                "telecom",
                "call-centre-400",
                "property-management",
                "city-card"
            })
    void each_department_has_a_person_and_a_system(String pack) {
        Identity identity = IdentityFile.read(PACKS.resolve(pack));
        var departments = PackCodes.read(PACKS.resolve(pack)).departments();

        assertThat(departments(identity.people().values().stream())).containsAll(departments);
        assertThat(departments(identity.systems().values().stream()))
                .containsExactlyInAnyOrderElementsOf(departments);
    }

    private static List<String> departments(Stream<? extends Account> accounts) {
        return accounts.flatMap(account -> Stream.ofNullable(account.department())).toList();
    }
}
