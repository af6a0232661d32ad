package io.openhotline.reporting.fact.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Further codes of a ticket; null for one that no event has given. `agent` is the staff number of
/// the agent who filed it, `queue` the queue of the desk that it reached last, `incident` the
/// incident that it leads or has joined, `responsible` the unit that the department named as
/// responsible (C4), `district` that of the place, `cell` the code of its [GridCell]. `answers` are
/// those of the last follow-up that have codes, as `question=code`; `causes` are the codes of the
/// causes that a customer who is not satisfied named in any round (T11); `foundCause` is the code
/// of the cause that the department found (C4).
public record Traits(
        @Nullable String agent,
        @Nullable String queue,
        @Nullable String customerKind,
        @Nullable String customerLevel,
        @Nullable String incident,
        @Nullable String responsible,
        @Nullable String district,
        @Nullable Loyalty loyalty,
        @Nullable String cell,
        List<String> answers,
        List<String> causes,
        @Nullable String foundCause) {
    public static final Traits NONE =
            new Traits(null, null, null, null, null, null, null, null, null);

    public Traits {
        answers = answers == null ? List.of() : List.copyOf(answers);
        causes = causes == null ? List.of() : List.copyOf(causes);
    }

    /// Creates traits of a ticket whose customer was not asked.
    public Traits(
            @Nullable String agent,
            @Nullable String queue,
            @Nullable String customerKind,
            @Nullable String customerLevel,
            @Nullable String incident,
            @Nullable String responsible,
            @Nullable String district,
            @Nullable Loyalty loyalty,
            @Nullable String cell) {
        this(
                agent,
                queue,
                customerKind,
                customerLevel,
                incident,
                responsible,
                district,
                loyalty,
                cell,
                List.of(),
                List.of(),
                null);
    }
}
