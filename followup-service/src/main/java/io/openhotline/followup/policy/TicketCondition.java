package io.openhotline.followup.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.openhotline.contracts.CategoryKind;
import io.openhotline.platform.condition.Condition;
import io.openhotline.platform.condition.Condition.Result;
import io.openhotline.platform.condition.ConditionCompiler;
import io.openhotline.platform.condition.RoutableTicket;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Represents a CEL condition of the pack about the attributes of a ticket that this service knows:
/// `ticket.category`, `ticket.kind`, `ticket.customerKind` and `ticket.customerLevel`. An attribute
/// that is missing makes it false.
public final class TicketCondition {
    private static final ConditionCompiler COMPILER =
            ConditionCompiler.reading(Set.of("category", "kind", "customerKind", "customerLevel"));

    private final Condition condition;

    /// Throws [IllegalArgumentException] with column and reason if the text is not a valid
    /// condition.
    @JsonCreator
    public TicketCondition(String text) {
        this.condition = COMPILER.compile(text);
    }

    public boolean holds(
            CategoryKind kind,
            String category,
            @Nullable String customerKind,
            @Nullable String customerLevel) {
        var ticket =
                new RoutableTicket(
                        category,
                        kind.name(),
                        null,
                        null,
                        null,
                        customerKind,
                        customerLevel,
                        null,
                        null,
                        null,
                        Map.of());
        return condition.evaluate(ticket) == Result.MATCHES;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TicketCondition that && that.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    @JsonValue
    public String toString() {
        return condition.text();
    }
}
