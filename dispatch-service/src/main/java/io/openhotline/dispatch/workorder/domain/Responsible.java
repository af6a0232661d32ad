package io.openhotline.dispatch.workorder.domain;

import io.openhotline.dispatch.person.domain.Person;

/// Names the person of a department who has a work order, as the list of persons said then.
public record Responsible(String code, String name) {

    public static Responsible of(Person person) {
        return new Responsible(person.code(), person.name());
    }
}
