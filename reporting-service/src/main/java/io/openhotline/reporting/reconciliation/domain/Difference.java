package io.openhotline.reporting.reconciliation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A number that a service and reports don't agree on.
///
/// @param ticket null where our sum of the day differs from the tickets under it
/// @param fact the name of the sum
/// @param theirs null if the service doesn't have the ticket
/// @param ours null if reports don't count the ticket
public record Difference(
        @Nullable UUID ticket, String fact, @Nullable Long theirs, @Nullable Long ours) {

    /// Compares what a ticket adds to the sums of its day on both sides. A ticket that one side
    /// lacks differs in each number that is not 0 on the other side.
    public static List<Difference> of(
            UUID ticket, @Nullable Map<String, Long> theirs, @Nullable Map<String, Long> ours) {
        var differences = new ArrayList<Difference>();
        var names = new TreeSet<String>();
        names.addAll(theirs == null ? List.of() : theirs.keySet());
        names.addAll(ours == null ? List.of() : ours.keySet());
        for (String name : names) {
            Long one = theirs == null ? null : theirs.getOrDefault(name, 0L);
            Long other = ours == null ? null : ours.getOrDefault(name, 0L);
            if (number(one) != number(other)) {
                differences.add(new Difference(ticket, name, one, other));
            }
        }
        return differences;
    }

    private static long number(@Nullable Long value) {
        return value == null ? 0 : value;
    }

    /// Says which number of which ticket differs.
    public record Key(@Nullable UUID ticket, String fact) {}

    public Key key() {
        return new Key(ticket, fact);
    }
}
