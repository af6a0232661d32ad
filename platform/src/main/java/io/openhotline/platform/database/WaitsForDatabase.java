package io.openhotline.platform.database;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A scheduled method that leaves its work to its next run while the database is away, with one
/// line in the log. Other faults are thrown.
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface WaitsForDatabase {
    /// Names the work at the start of the line, in the plural: `Overdue tasks`.
    @Nonbinding
    String value();
}
