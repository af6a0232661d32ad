package io.openhotline.dispatch.person;

import io.openhotline.dispatch.person.PersonsDocument.PersonDocument;
import io.openhotline.dispatch.person.domain.Person;
import io.openhotline.platform.policy.PolicyFile;
import io.openhotline.platform.policy.PolicyRefused.Finding;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `persons.yaml`, or refuses it with everything that is wrong with it.
public final class PersonsReader {
    /// The record of the file, for its JSON Schema.
    public static final Class<?> DOCUMENT = PersonsDocument.class;

    private PersonsReader() {}

    public static List<Person> read(Path file, Validator validator, Set<String> departments) {
        PersonsDocument document =
                PolicyFile.read(
                        file, PersonsDocument.class, validator, it -> findings(it, departments));
        return document.persons().entrySet().stream()
                .map(entry -> person(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Person person(String code, PersonDocument written) {
        return new Person(
                code,
                written.name(),
                written.department(),
                written.categories() == null ? Set.of() : written.categories(),
                written.standIn());
    }

    private static List<Finding> findings(PersonsDocument document, Set<String> departments) {
        var findings = new ArrayList<Finding>();
        document.persons()
                .forEach((code, person) -> {
                    String key = "persons." + code;
                    if (!departments.contains(person.department())) {
                        findings.add(
                                new Finding(
                                        key + ".department",
                                        "there is no department '" + person.department() + "'"));
                    }
                    if (person.standIn() != null && !standsIn(person, code, document.persons())) {
                        findings.add(
                                new Finding(
                                        key + ".standIn",
                                        "must be another person of the same department"));
                    }
                });
        return findings;
    }

    private static boolean standsIn(
            PersonDocument person, String code, Map<String, PersonDocument> all) {
        PersonDocument other = all.get(person.standIn());
        return other != null
                && !code.equals(person.standIn())
                && other.department().equals(person.department());
    }
}
