package io.openhotline.client.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.openhotline.client.CommandException;
import io.openhotline.client.token.Accounts.Account;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    private static final Path PACK = Path.of("../policies/water-utility");

    @ParameterizedTest
    @CsvSource({
        "agent, 1001, true",
        "department, 2001, true",
        "customer, C-0001, true",
        "2003, 2003, true",
        "water-plant-system, water-plant-system, false",
        "importer, importer, false"
    })
    void an_account_is_found_by_its_id_before_its_role(String wanted, String id, boolean person) {
        assertThat(Accounts.of(PACK).find(wanted)).isEqualTo(new Account(id, person));
    }

    @ParameterizedTest
    @ValueSource(strings = {"boss", "9999", "", "people", "../1001", "坐席"})
    void an_unknown_account_is_refused(String wanted) {
        assertThatThrownBy(() -> Accounts.of(PACK).find(wanted))
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith("no role, staff number or client id is called " + wanted);
    }

    @Test
    void a_pack_without_the_file_is_refused_by_its_name(@TempDir Path empty) {
        assertThatThrownBy(() -> Accounts.of(empty))
                .isInstanceOf(CommandException.class)
                .hasMessageStartingWith("cannot read " + empty.resolve("identity.yaml"));
    }
}
