package io.openhotline.intake.timeline;

/// Lists the audiences of a timeline.
enum Audience {
    DESK,
    CUSTOMER;

    /// Returns the actor as `role:id`, or only the role for a customer, who sees no staff ids.
    String actor(String actor) {
        return this == DESK ? actor : actor.replaceFirst(":.*", "");
    }
}
