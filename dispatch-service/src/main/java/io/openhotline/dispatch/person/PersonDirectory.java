package io.openhotline.dispatch.person;

import io.openhotline.dispatch.person.domain.Person;
import io.openhotline.dispatch.policy.Department;
import io.openhotline.dispatch.policy.DispatchPolicy;
import io.openhotline.platform.pack.PackFolder;
import io.openhotline.platform.pack.PackScoped;
import io.openhotline.platform.policy.PolicyRefused;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Holds the persons of `persons.yaml`, which is optional, and reads the file again when it has
/// changed. A broken file changes nothing: the last good one counts, or none at the start.
@PackScoped
class PersonDirectory {
    static final String FILE = "persons.yaml";

    private static final Logger LOG = Logger.getLogger(PersonDirectory.class);

    /// `content` is what was read last, good or broken; `fault` says what is wrong with it.
    private record Reading(
            List<Person> persons, byte @Nullable [] content, @Nullable String fault) {}

    private final Path file;
    private final Set<String> departments;
    private final Validator validator;
    private volatile Reading reading = new Reading(List.of(), null, null);

    PersonDirectory(@PackFolder Path pack, DispatchPolicy policy, Validator validator) {
        this.file = pack.resolve(FILE);
        this.departments =
                policy.departments().stream().map(Department::code).collect(Collectors.toSet());
        this.validator = validator;
        refresh();
    }

    List<Person> all() {
        return reading.persons();
    }

    /// Returns what is wrong with the present file.
    Optional<String> fault() {
        return Optional.ofNullable(reading.fault());
    }

    void refresh() {
        byte @Nullable [] content = content();
        if (!Arrays.equals(content, reading.content())) {
            reading = content == null ? new Reading(List.of(), null, null) : read(content);
        }
    }

    private Reading read(byte[] content) {
        try {
            List<Person> persons = PersonsReader.read(file, validator, departments);
            LOG.infof("%s: %d persons", file, persons.size());
            return new Reading(persons, content, null);
        } catch (PolicyRefused e) {
            LOG.warnf("%s; the persons of before stay", e.getMessage());
            return new Reading(reading.persons(), content, e.getMessage());
        }
    }

    private byte @Nullable [] content() {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
