package io.openhotline.platform.condition;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Defines the types of `ticket` and `actor` in conditions and converts values to them. Values are
/// maps, and a missing key is a missing attribute.
final class TicketType implements CelTypeProvider {
    private static final ImmutableMap<String, CelType> ATTRIBUTES =
            ImmutableMap.of(
                    "category", SimpleType.STRING,
                    "kind", SimpleType.STRING,
                    "channel", SimpleType.STRING,
                    "nature", SimpleType.STRING,
                    "severity", SimpleType.STRING,
                    "customerKind", SimpleType.STRING,
                    "hasPlace", SimpleType.BOOL,
                    "hasPhone", SimpleType.BOOL,
                    "customerLevel", SimpleType.STRING,
                    "repeat", SimpleType.BOOL);

    private final ImmutableMap<String, FieldType> fieldTypes;
    private final StructType fields;
    private final StructType ticket;

    TicketType(Map<String, FieldType> fieldTypes) {
        this(fieldTypes, ATTRIBUTES.keySet());
    }

    /// Defines tickets of which only some attributes are known.
    TicketType(Map<String, FieldType> fieldTypes, Set<String> attributes) {
        this.fieldTypes = ImmutableMap.copyOf(fieldTypes);
        this.fields =
                struct(
                        "Fields",
                        ImmutableMap.copyOf(Maps.transformValues(fieldTypes, FieldType::celType)));
        this.ticket =
                struct(
                        "Ticket",
                        ImmutableMap.<String, CelType>builder()
                                .putAll(Maps.filterKeys(ATTRIBUTES, attributes::contains))
                                .put("fields", fields)
                                .build());
    }

    StructType ticket() {
        return ticket;
    }

    Map<String, Object> value(RoutableTicket routable) {
        var value = new HashMap<String, Object>();
        put(value, "category", routable.category());
        put(value, "kind", routable.kind());
        put(value, "channel", routable.channel());
        put(value, "nature", routable.nature());
        put(value, "severity", routable.severity());
        put(value, "customerKind", routable.customerKind());
        put(value, "customerLevel", routable.customerLevel());
        put(value, "hasPlace", routable.hasPlace());
        put(value, "hasPhone", routable.hasPhone());
        put(value, "repeat", routable.repeat());
        value.put("fields", fields(routable.fields()));
        return value;
    }

    private Map<String, Object> fields(Map<String, Object> given) {
        var value = new HashMap<String, Object>();
        fieldTypes.forEach((name, type) ->
                Optional.ofNullable(given.get(name))
                        .flatMap(type::convert)
                        .ifPresent(converted -> value.put(name, converted)));
        return value;
    }

    private static void put(Map<String, Object> value, String name, @Nullable Object part) {
        if (part != null) {
            value.put(name, part);
        }
    }

    static StructType struct(String name, ImmutableMap<String, CelType> types) {
        return StructType.create(
                name, types.keySet(), field -> Optional.ofNullable(types.get(field)));
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.of(fields, ticket, ActorType.TYPE);
    }

    @Override
    public Optional<CelType> findType(String name) {
        return types().stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
