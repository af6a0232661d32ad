package io.openhotline.messaging.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/// Adds `listed(?1, value)` to queries: whether an array, bound as one parameter, has the value.
/// However many there are, the statement stays the same; with `in`, it is put together, parsed and
/// planned anew each time. Only what is no last argument counts as a single parameter.
public final class ArrayFunctions implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        var bool =
                functions
                        .getTypeConfiguration()
                        .getBasicTypeRegistry()
                        .resolve(StandardBasicTypes.BOOLEAN);
        functions
                .getFunctionRegistry()
                .patternDescriptorBuilder("listed", "?2 = any(?1)")
                .setExactArgumentCount(2)
                .setInvariantType(bool)
                .register();
    }
}
