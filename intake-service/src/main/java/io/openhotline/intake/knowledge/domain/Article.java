package io.openhotline.intake.knowledge.domain;

import java.util.List;

/// Represents an article; each state holds only what is true in it. Versions are numbered from 1.
public sealed interface Article {
    record Absent() implements Article {}

    record Drafted(Draft draft) implements Article {}

    record Released(List<Release> releases) implements Article {
        public Released {
            releases = List.copyOf(releases);
        }
    }

    /// Represents an article whose newest version is a draft, while earlier ones are approved.
    record Revised(List<Release> releases, Draft draft) implements Article {
        public Revised {
            releases = List.copyOf(releases);
        }
    }

    record Retired() implements Article {}
}
