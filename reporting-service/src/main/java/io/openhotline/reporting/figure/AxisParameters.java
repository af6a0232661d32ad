package io.openhotline.reporting.figure;

import io.openhotline.reporting.figure.domain.Axis;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Describes the filters by axes once for all operations that take them: a reference to one of the
/// two names below stands for one to the filter of each axis.
@OpenApiFilter(stages = RunStage.BUILD)
public final class AxisParameters implements OASFilter {
    public static final String ALL = "axis-filters";
    public static final String OF_TICKETS = "ticket-filters";

    private static final String PARAMETERS = "#/components/parameters/";

    @Override
    public Operation filterOperation(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            operation.setParameters(parameters.stream().flatMap(AxisParameters::expanded).toList());
        }
        return operation;
    }

    private static Stream<Parameter> expanded(Parameter parameter) {
        return switch (parameter.getRef()) {
            case PARAMETERS + ALL -> filters(EnumSet.allOf(Axis.class));
            case PARAMETERS + OF_TICKETS -> filters(Axis.OF_TICKETS);
            case null, default -> Stream.of(parameter);
        };
    }

    private static Stream<Parameter> filters(Set<Axis> axes) {
        return axes.stream().map(axis -> OASFactory.createParameter().ref(PARAMETERS + name(axis)));
    }

    private static String name(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-filter";
    }
}
