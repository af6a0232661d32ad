package io.openhotline.dispatch.person.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Holds the persons of all departments at a moment, and the codes of those who are away.
public record Staff(List<Person> all, Set<String> away) {
    public static final Staff NONE = new Staff(List.of(), Set.of());

    public Staff {
        all = List.copyOf(all);
        away = Set.copyOf(away);
    }

    public Optional<Person> find(String department, String code) {
        return of(department).filter(person -> person.code().equals(code)).findFirst();
    }

    public boolean isAway(String code) {
        return away.contains(code);
    }

    /// Returns the first present person of the department for the category, or who stands in. A
    /// person who names the category comes before those who are responsible for all. Returns empty
    /// if nobody is there.
    public Optional<Person> responsible(String department, String category) {
        return Stream.concat(
                        of(department).filter(person -> person.categories().contains(category)),
                        of(department).filter(person -> person.categories().isEmpty()))
                .flatMap(person -> present(person).stream())
                .findFirst();
    }

    private Optional<Person> present(Person person) {
        if (!isAway(person.code())) {
            return Optional.of(person);
        }
        return Optional.ofNullable(person.standIn())
                .filter(code -> !isAway(code))
                .flatMap(code -> find(person.department(), code));
    }

    private Stream<Person> of(String department) {
        return all.stream().filter(person -> person.department().equals(department));
    }
}
