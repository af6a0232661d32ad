package io.openhotline.platform.pack;

import jakarta.enterprise.context.NormalScope;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a bean that depends on the pack. It exists once for each version; a call reaches the
/// instance of the version of the current unit of work ([RunningPack]).
@Documented
@NormalScope
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface PackScoped {}
