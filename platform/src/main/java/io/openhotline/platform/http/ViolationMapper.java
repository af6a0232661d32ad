package io.openhotline.platform.http;

import io.openhotline.platform.http.Problem.FieldError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Maps violations of Bean Validation to field errors, without Java names.
@Provider
class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException violations) {
        return Problem.invalid(
                violations.getConstraintViolations().stream()
                        .map(ViolationMapper::toFieldError)
                        .sorted(Comparator.comparing(FieldError::pointer))
                        .toList());
    }

    private static FieldError toFieldError(ConstraintViolation<?> violation) {
        String pointer = pointer(violation.getPropertyPath());
        Map<String, Object> rule = violation.getConstraintDescriptor().getAttributes();
        String name =
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName();
        return switch (name) {
            case "NotNull", "NotBlank", "NotEmpty" -> FieldError.of(pointer, "required");
            case "Text" ->
                    "printable".equals(violation.getMessage())
                            ? FieldError.of(pointer, "printable")
                            : FieldError.of(
                                    pointer, "text", bound(rule, "min"), bound(rule, "max"));
            case "Size" -> FieldError.of(pointer, "length", bound(rule, "min"), bound(rule, "max"));
            case "Pattern" -> FieldError.of(pointer, "pattern", bound(rule, "regexp"));
            default -> FieldError.of(pointer, "invalid", violation.getMessage());
        };
    }

    private static Object bound(Map<String, Object> rule, String attribute) {
        return String.valueOf(rule.get(attribute));
    }

    /// Turns `submit.body.customer.phone` into `/customer/phone`. A parameter keeps its plain name.
    private static String pointer(Path path) {
        boolean inBody =
                StreamSupport.stream(path.spliterator(), false)
                        .anyMatch(node -> node.getKind() == ElementKind.PROPERTY);
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .filter(node -> !inBody || node.getKind() != ElementKind.PARAMETER)
                .map(ViolationMapper::segment)
                .collect(Collectors.joining());
    }

    private static String segment(Path.Node node) {
        Object position = node.getIndex() != null ? node.getIndex() : node.getKey();
        String prefix = position == null ? "" : "/" + position;
        return node.getKind() == ElementKind.CONTAINER_ELEMENT
                ? prefix
                : prefix + (node.getKind() == ElementKind.PARAMETER ? "" : "/") + node.getName();
    }
}
