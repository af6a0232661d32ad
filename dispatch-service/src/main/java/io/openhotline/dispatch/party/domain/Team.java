package io.openhotline.dispatch.party.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds the co-handlers of a work order, in the order in which they joined.
public record Team(List<CoHandling> all) {
    public static final Team NONE = new Team(List.of());

    public Team {
        all = List.copyOf(all);
    }

    public Optional<CoHandling> find(String department) {
        return all.stream().filter(part -> part.department().equals(department)).findFirst();
    }

    public List<CoHandling> open() {
        return all.stream().filter(CoHandling::isOpen).toList();
    }

    /// Returns the parts that ended at this moment because the work order did.
    public List<CoHandling> releasedAt(Instant at) {
        return all.stream()
                .filter(part -> part.stage() == CoHandling.Stage.RELEASED)
                .filter(part -> at.equals(part.endedAt()))
                .toList();
    }

    /// Returns whether the department takes part or took part until the end.
    public boolean has(String department) {
        return find(department)
                .filter(part -> part.stage() != CoHandling.Stage.RELEASED)
                .isPresent();
    }

    public boolean hasOpen(String department) {
        return find(department).filter(CoHandling::isOpen).isPresent();
    }

    public Team with(CoHandling changed) {
        return find(changed.department()).isEmpty()
                ? new Team(Stream.concat(all.stream(), Stream.of(changed)).toList())
                : new Team(all.stream().map(part -> same(part, changed) ? changed : part).toList());
    }

    /// Releases all who are not done, because the work order is over.
    public Team ended(String reason, Instant at) {
        return new Team(
                all.stream()
                        .map(part -> part.isOpen() ? part.released(reason, at) : part)
                        .toList());
    }

    private static boolean same(CoHandling part, CoHandling other) {
        return part.department().equals(other.department());
    }
}
