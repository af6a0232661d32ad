package io.openhotline.dispatch.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.openhotline.dispatch.WaterPack;
import io.openhotline.dispatch.person.domain.Person;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Covers C2: the list of persons is replaced while the service runs.
class PersonDirectoryTest {
    static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();
    static final String GOOD =
            """
            persons:
              E-0417: {name: 张伟, department: engineering, categories: [leak], standIn: E-0422}
              E-0422: {name: 李娜, department: engineering}
            """;

    @TempDir Path pack;

    @Test
    void a_pack_may_name_no_persons() {
        PersonDirectory directory = directory();

        assertThat(directory.all()).isEmpty();
        assertThat(directory.fault()).isEmpty();
    }

    @Test
    void a_file_that_changes_is_read_again() throws IOException {
        write(GOOD);
        PersonDirectory directory = directory();
        assertThat(directory.all()).extracting(Person::name).containsExactly("张伟", "李娜");

        write("persons: {E-0500: {name: 赵敏, department: engineering}}");
        directory.refresh();
        assertThat(directory.all()).extracting(Person::name).containsExactly("赵敏");

        Files.delete(pack.resolve("persons.yaml"));
        directory.refresh();
        assertThat(directory.all()).isEmpty();
    }

    @Test
    void a_broken_file_keeps_the_last_good_one_and_says_so_until_it_is_mended() throws IOException {
        write(GOOD);
        PersonDirectory directory = directory();

        write("persons: [张伟]");
        directory.refresh();
        assertThat(directory.all()).hasSize(2);
        assertThat(directory.fault()).hasValueSatisfying(it -> assertThat(it).contains("persons"));

        write(GOOD);
        directory.refresh();
        assertThat(directory.fault()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    engineering, categories | finance, categories | persons.E-0417.department: there is no department 'finance'
                    standIn: E-0422         | standIn: E-0417     | persons.E-0417.standIn: must be another person of the same department
                    standIn: E-0422         | standIn: E-9999     | persons.E-0417.standIn: must be another person of the same department
                    name: 李娜                | name: ""            | persons
                    name: 李娜                | nom: 李娜             | is no key here
                    E-0422:                 | "李 娜":              | persons
                    persons:                | person:             | is no key here
                    """)
    void a_mistake_is_named(String good, String wrong, String finding) throws IOException {
        assertThat(GOOD).contains(good);
        write(GOOD.replace(good, wrong));

        assertThat(directory().fault())
                .hasValueSatisfying(it ->
                        assertThat(it).contains(pack.resolve("persons.yaml").toString(), finding));
    }

    private void write(String text) throws IOException {
        Files.writeString(pack.resolve("persons.yaml"), text);
    }

    private PersonDirectory directory() {
        return new PersonDirectory(pack, WaterPack.POLICY, VALIDATOR);
    }
}
