package io.openhotline.intake.notification;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import io.openhotline.contracts.Event;
import io.openhotline.intake.ticket.NotifiedTicket;
import java.util.Optional;
import java.util.Set;

/// Defines the types of `ticket` and `event` in conditions, so that an unknown field is refused at
/// start.
final class ConditionTypes implements CelTypeProvider {
    static final StructType TICKET = struct("Ticket", NotifiedTicket.ATTRIBUTES, SimpleType.STRING);

    private final StructType event;

    ConditionTypes(Class<? extends Event> type) {
        this.event = struct("Event", EventFields.names(type), SimpleType.DYN);
    }

    StructType event() {
        return event;
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.of(TICKET, event);
    }

    @Override
    public Optional<CelType> findType(String name) {
        return types().stream().filter(type -> type.name().equals(name)).findFirst();
    }

    private static StructType struct(String name, Set<String> fields, CelType type) {
        ImmutableSet<String> names = ImmutableSet.copyOf(fields);
        return StructType.create(
                name, names, field -> names.contains(field) ? Optional.of(type) : Optional.empty());
    }
}
