package io.openhotline.platform.http;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A text of `min` to `max` characters (Unicode code points) that isn't blank unless `min` is 0,
/// and has no control characters except, if `multiline`, tabs and line breaks. Null is valid.
@Constraint(validatedBy = TextValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {
    int min() default 1;

    int max();

    boolean multiline() default false;

    String message() default "text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
