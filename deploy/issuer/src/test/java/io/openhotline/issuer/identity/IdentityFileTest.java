package io.openhotline.issuer.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.issuer.settings.IssuerRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityFileTest {
    private static final String PERSON =
            "people: {'1001': {name: {zh: 李敏, en: Li Min}, roles: [agent], team: day}}\n";

    @TempDir private Path pack = Path.of("/");

    @BeforeEach
    void a_pack_with_one_department_and_one_channel() throws IOException {
        Files.writeString(
                pack.resolve("names.yaml"),
                """
                departments: {engineering: {zh: 工程部, en: Engineering}}
                channels: {app: {zh: 手机应用, en: App}}
                """);
    }

    @Test
    void people_and_systems_are_read_in_the_order_of_the_file() throws IOException {
        Identity identity =
                read(
                        """
                        people:
                          "2001": {name: {zh: 马建军, en: Ma Jianjun}, roles: [department], department: engineering, districts: [north]}
                          "1001": {name: {zh: 李敏, en: Li Min}, roles: [agent, senior], team: day}
                        systems:
                          customer-app: {roles: [customer], channel: app}
                        """);

        assertThat(identity)
                .isEqualTo(
                        new Identity(
                                Map.of(
                                        "1001",
                                        new Person(
                                                new PersonName("李敏", "Li Min"),
                                                List.of(Role.AGENT, Role.SENIOR),
                                                "day",
                                                null,
                                                List.of()),
                                        "2001",
                                        new Person(
                                                new PersonName("马建军", "Ma Jianjun"),
                                                List.of(Role.DEPARTMENT),
                                                null,
                                                "engineering",
                                                List.of("north"))),
                                Map.of(
                                        "customer-app",
                                        new SystemClient(List.of(Role.CUSTOMER), null, "app"))));
        assertThat(identity.people().keySet()).containsExactly("2001", "1001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    name: {zh: 李, en: Li}, roles: [boss]                              | people.1001.roles[0]: 'boss' is no role; there are [agent, senior,
                    name: {zh: 李, en: Li}, roles: []                                  | people.1001: roles: at least one is needed
                    name: {zh: 李, en: Li}                                             | people.1001: roles: at least one is needed
                    name: {zh: 李, en: Li}, roles: [reports, reports]                  | people.1001: roles: has an entry twice
                    name: {zh: 李, en: Li}, roles: [reports, null]                     | people.1001: roles: has an empty entry
                    name: {zh: 李, en: Li}, roles: [agent]                             | people.1001: team: is needed for the roles agent
                    name: {zh: 李, en: Li}, roles: [agent], team: 早班                 | people.1001: team: '早班' must have 1 to 40 small letters
                    name: {zh: 李, en: Li}, roles: [department]                        | people.1001: department: is needed for the role department
                    name: {zh: 李, en: Li}, roles: [reports], department: engineering  | people.1001: department: is needed for the role department
                    name: {zh: 李, en: Li}, roles: [department], department: sewers    | people.1001.department: 'sewers' is not in names.yaml; there are [engineering]
                    name: {zh: 李, en: Li}, roles: [reports], districts: [N]           | people.1001: districts: 'N' must have
                    name: {zh: 李, en: Li}, roles: [reports], password: secret         | people.1001.password: is no key here; there are [department, districts, name, roles, team]
                    name: {zh: 李}, roles: [reports]                                   | people.1001.name: en: must have 1 to 60 characters
                    name: {zh: ' ', en: Li}, roles: [reports]                          | people.1001.name: zh: must have 1 to 60 characters
                    roles: [reports]                                                   | people.1001: name: is missing
                    """)
    void a_person_with_a_mistake_is_refused_with_key_and_reason(String person, String reason) {
        assertThatThrownBy(() -> read("people: {'1001': {" + person + "}}"))
                .isInstanceOf(IssuerRefused.class)
                .hasMessageStartingWith(pack.resolve("identity.yaml") + ": " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    app: {roles: [customer]}                           | systems.app: channel: is needed for the role customer
                    app: {roles: [reports], channel: app}              | systems.app: channel: is needed for the role customer
                    app: {roles: [customer], channel: fax}             | systems.app.channel: 'fax' is not in names.yaml; there are [app]
                    app: {roles: [department], department: sewers}     | systems.app.department: 'sewers' is not in names.yaml
                    App: {roles: [reports]}                            | systems.App: a client id has 2 to 40 small letters
                    hotline-cli: {roles: [reports]}                    | systems.hotline-cli: ids that begin with hotline are the hotline's own
                    app: null                                          | systems.app: is empty
                    app:                                               | systems.app: is empty
                    """)
    void a_system_with_a_mistake_is_refused_with_key_and_reason(String system, String reason) {
        assertThatThrownBy(() -> read(PERSON + "systems: {" + system + "}"))
                .isInstanceOf(IssuerRefused.class)
                .hasMessageStartingWith(pack.resolve("identity.yaml") + ": " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800001234", "li min", "a1", "工号", "''", "-1", "../../etc"})
    void a_staff_number_that_is_none_is_refused(String number) {
        assertThatThrownBy(() -> read(PERSON.replace("'1001'", "'" + number + "'")))
                .isInstanceOf(IssuerRefused.class)
                .hasMessageContaining("a staff number has 1 to 10 capital letters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                       | the file is empty
                    # nothing                | the file is empty
                    people: {}               | people: nobody is there
                    people: [1001]           | people:
                    people: {'1001'          |
                    """)
    void a_file_that_is_no_identity_is_refused(String yaml, String reason) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(IssuerRefused.class)
                .hasMessageStartingWith(
                        pack.resolve("identity.yaml") + ": " + (reason == null ? "" : reason));
    }

    @Test
    void an_unknown_key_is_refused_with_those_that_exist_and_its_line() {
        assertThatThrownBy(() -> read(PERSON + "persons: {}"))
                .hasMessage(
                        pack.resolve("identity.yaml")
                                + ": persons: is no key here; there are [people, systems] (line 2)");
    }

    @Test
    void a_file_that_is_no_text_is_refused() throws IOException {
        Files.write(pack.resolve("identity.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThatThrownBy(() -> IdentityFile.read(pack))
                .hasMessage(pack.resolve("identity.yaml") + ": is no UTF-8 text");
    }

    @Test
    void a_staff_number_that_is_there_twice_is_refused_with_its_line() {
        assertThatThrownBy(() -> read("people:\n  '1001': {}\n  '1001': {}\n"))
                .isInstanceOf(IssuerRefused.class)
                .hasMessageContaining("1001");
    }

    @Test
    void a_pack_without_the_file_is_refused() {
        assertThatThrownBy(() -> IdentityFile.read(pack))
                .hasMessage(pack.resolve("identity.yaml") + ": there is no such file");
    }

    private Identity read(String yaml) throws IOException {
        Files.writeString(pack.resolve("identity.yaml"), yaml);
        return IdentityFile.read(pack);
    }
}
