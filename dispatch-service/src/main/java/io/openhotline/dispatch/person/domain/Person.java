package io.openhotline.dispatch.person.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Describes a person of a department. Without categories the person is responsible for all;
/// `standIn` is the code of the person who stands in.
public record Person(
        String code,
        String name,
        String department,
        Set<String> categories,
        @Nullable String standIn) {
    public Person {
        categories = Set.copyOf(categories);
    }
}
